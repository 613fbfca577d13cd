// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/experiments/sweeps/sweep.h"
#include "engine/snapshots/sweep_table.h"

namespace timbrel::experiments {

/// What became of every variant, from its run's folder among `runs`.
[[nodiscard]] snapshots::SweepTable sweepResults(
    const Sweep& sweep, const std::filesystem::path& runs);

/// The measures that a table for people has room for, in its order; those that no row has are left
/// out.
[[nodiscard]] std::vector<std::string> mainMeasures(const snapshots::SweepTable& table);

/// A row for each variant and a column for each main measure, intervals in brackets, baselines of
/// the first row below.
[[nodiscard]] std::string toMarkdown(const snapshots::SweepTable& table);

/// Everything: a line for each variant, measure and baseline.
///
///     variant,run,state,measure,of,value,low,high
[[nodiscard]] std::string toCsv(const snapshots::SweepTable& table);

} // namespace timbrel::experiments
