// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/run_recorder.h"

namespace timbrel::experiments {

RunRecorder::RunRecorder(RunFolder folder, RunRecord record, Outbox& outbox)
    : m_folder(std::move(folder))
    , m_record(std::move(record))
    , m_outbox(outbox)
    , m_series(m_folder.seriesFile())
    , m_flushed(std::chrono::steady_clock::now())
{
    m_here.runId = m_folder.id();
}

void RunRecorder::at(std::int64_t step, double epoch, double seconds)
{
    m_here.step = step;
    m_here.epoch = epoch;
    m_here.seconds = seconds;
}

void RunRecorder::point(std::string name, double value)
{
    m_here.name = std::move(name);
    m_here.value = value;
    m_pending.push_back(m_here);
    m_outbox.series.append(m_here);
}

void RunRecorder::log(snapshots::Severity severity, Sentence text)
{
    m_outbox.log.append({severity, std::move(text)});
}

Result<> RunRecorder::flush(bool now)
{
    const auto time = std::chrono::steady_clock::now();
    if (m_pending.empty() || (!now && time - m_flushed < std::chrono::seconds(1))) {
        return {};
    }
    TIMBREL_CHECK(m_series.append(m_pending));
    m_pending.clear();
    m_flushed = time;
    return {};
}

Result<> RunRecorder::save(snapshots::RunState state, Sentence problem)
{
    m_record.state = state;
    m_record.problem = std::move(problem);
    m_record.endedAt = state == snapshots::RunState::Running ? std::string() : timeStamp();
    return m_folder.save(m_record);
}

} // namespace timbrel::experiments
