// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/experiments/description/places.h"
#include "engine/experiments/sweeps/sweep.h"
#include "engine/experiments/training/outbox.h"
#include "engine/experiments/training/training_job.h"
#include "engine/runtime/job.h"
#include "engine/snapshots/sweep_table.h"

namespace timbrel::experiments {

struct SweepRequest {
    Sweep sweep;
    std::shared_ptr<const params::Schema> schema;
    Places places; ///< its runs are those of the sweep
};

/// A sweep from the first experiment that is not done to the last: trains and measures what was
/// not trained yet, and goes on with what was begun. An experiment that fails does not keep the
/// others from their turn; the job fails at the end, and tells which.
///
/// Stop, abort and pause mean to the run of the moment what they mean to a TrainingJob; what was
/// not finished is by the next job for the same sweep. The outbox hears of every run in turn.
class SweepJob final : public runtime::Job {
public:
    /// Called on the worker's thread whenever a run begins or has ended.
    using Watch = std::function<void(snapshots::SweepTable)>;
    using Finished = std::function<void(const runtime::Outcome&)>;

    SweepJob(SweepRequest request, Outbox& outbox, Watch watch, Finished onFinished);

    [[nodiscard]] std::string title() const override;
    [[nodiscard]] runtime::Outcome run(runtime::Control& control) override;
    void finished(const runtime::Outcome& outcome) override;

private:
    void tell(std::optional<std::size_t> current) const;
    [[nodiscard]] runtime::Outcome train(
        const SweepVariant& variant, std::optional<RunFolder> begun, runtime::Control& control);

    SweepRequest m_request;
    Outbox& m_outbox;
    Watch m_watch;
    Finished m_onFinished;
    std::unique_ptr<TrainingJob> m_training; ///< of the moment
};

} // namespace timbrel::experiments
