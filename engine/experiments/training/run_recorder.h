// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/experiments/files/run_folder.h"
#include "engine/experiments/files/series_file.h"
#include "engine/experiments/training/outbox.h"

namespace timbrel::experiments {

/// Tells the story of a run twice: to the people who watch (outbox) and to its folder. Worker
/// thread.
class RunRecorder final {
public:
    RunRecorder(RunFolder folder, RunRecord record, Outbox& outbox);

    [[nodiscard]] const RunFolder& folder() const { return m_folder; }
    [[nodiscard]] RunRecord& record() { return m_record; }

    /// Where on the curves the following points stand.
    void at(std::int64_t step, double epoch, double seconds);
    void point(std::string name, double value);
    void log(snapshots::Severity severity, Sentence text);

    /// Puts what was recorded on disk, when a second has passed since the last time or when `now`.
    [[nodiscard]] Result<> flush(bool now);
    /// Sets the state in run.json.
    [[nodiscard]] Result<> save(snapshots::RunState state, Sentence problem = {});

private:
    RunFolder m_folder;
    RunRecord m_record;
    Outbox& m_outbox;
    SeriesFile m_series;
    std::vector<snapshots::SeriesPoint> m_pending;
    snapshots::SeriesPoint m_here;
    std::chrono::steady_clock::time_point m_flushed;
};

} // namespace timbrel::experiments
