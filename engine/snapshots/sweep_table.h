// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/snapshots/measure_table.h"
#include "engine/snapshots/run_status.h"

namespace timbrel::snapshots {

/// What became of one experiment of a sweep.
struct SweepRow {
    std::string label; ///< what it changes
    std::string runId; ///< empty where it has not been trained
    RunState state = RunState::Idle;
    std::shared_ptr<const MeasureTable> measures{}; ///< null until it was evaluated
    Sentence problem{}; ///< why it failed
    double fraction = 0.0; ///< trained by now, in [0, 1]
    std::optional<double> secondsLeft{}; ///< of training, about; nothing where nobody can tell
    std::string activity{}; ///< "computing features" while it is trained; English
};

/// Experiments that differ in a few settings, side by side.
struct SweepTable {
    std::string name;
    std::vector<SweepRow> rows;
    std::optional<std::size_t> current{}; ///< the row that is trained now

    /// Of training, in all, about; nothing where nobody can tell for one of the rows.
    [[nodiscard]] std::optional<double> secondsLeft() const
    {
        double sum = 0.0;
        for (const auto& row : rows) {
            if (!row.secondsLeft) {
                return std::nullopt;
            }
            sum += *row.secondsLeft;
        }
        return sum;
    }
};

} // namespace timbrel::snapshots
