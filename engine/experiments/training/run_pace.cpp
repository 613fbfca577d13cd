// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/run_pace.h"

namespace timbrel::experiments {
namespace {

training::Pace kept(const RunRecord& record)
{
    return {record.shares, record.threads / record.shares,
        training::precisionOf(record.precision).value_or(nn::Precision::Float32)};
}

void keep(RunRecord& record, const training::Pace& pace)
{
    record.threads = pace.shares * pace.threads;
    record.shares = pace.shares;
    record.precision = training::idOf(pace.precision);
}

training::Pace found(Trainer& trainer, RunRecorder& recorder, Monitor& monitor)
{
    const auto paces = trainer.possiblePaces();
    if (paces.size() == 1) {
        return paces.front();
    }
    monitor.progress(0.0, "trying how training is fastest on this machine");
    const auto tried = trainer.tryPaces(paces);
    const auto pace = training::fastest(tried).pace;
    recorder.log(snapshots::Severity::Info,
        say("training computes with {}, the fastest of what was tried ({})",
            training::inWords(pace),
            training::inWords(tried, static_cast<std::int64_t>(trainer.batch()))));
    return pace;
}

} // namespace

void setPace(Trainer& trainer, RunRecorder& recorder, Monitor& monitor)
{
    auto& record = recorder.record();
    const auto pace = record.shares > 0 ? kept(record) : found(trainer, recorder, monitor);
    keep(record, pace);
    trainer.setPace(pace);
}

} // namespace timbrel::experiments
