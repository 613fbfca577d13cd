// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/sweeps/sweep_outlook.h"

#include <utility>

#include "engine/experiments/sweeps/run_speeds.h"
#include "engine/experiments/sweeps/sweep_results.h"

namespace timbrel::experiments {

using snapshots::RunState;

snapshots::SweepTable sweepOutlook(const Sweep& sweep, const std::filesystem::path& runs,
    std::shared_ptr<const params::Schema> schema, std::optional<std::size_t> current)
{
    auto table = sweepResults(sweep, runs);
    const auto speeds = RunSpeeds::of(runs, std::move(schema));
    table.current = current;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto& row = table.rows[i];
        const auto& experiment = sweep.variants[i].experiment;
        const auto steps = experiment.values("training").integer("steps");
        std::int64_t step = 0;
        if (!row.runId.empty()) {
            const auto record = RunFolder::open(runs / row.runId).and_then(&RunFolder::record);
            step = record ? record->step : 0;
        }
        row.fraction = static_cast<double>(step) / static_cast<double>(steps);
        row.secondsLeft = speeds.secondsFor(experiment, step);
        if (i == current) {
            row.state = RunState::Preparing;
        } else if (row.state == RunState::Running) {
            row.state = RunState::Stopped;
        }
        const bool failedNow = row.state == RunState::Failed && current && i < *current;
        if ((row.state == RunState::Completed && row.measures) || failedNow) {
            row.secondsLeft = 0.0; // its turn is over
        }
    }
    return table;
}

} // namespace timbrel::experiments
