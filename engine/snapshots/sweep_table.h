// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    std::optional<MeasureTable> measures; ///< once it was evaluated
};

/// Experiments that differ in a few settings, side by side.
struct SweepTable {
    std::string name;
    std::vector<SweepRow> rows;
};

} // namespace timbrel::snapshots
