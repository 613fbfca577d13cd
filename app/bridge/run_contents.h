// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/code_map.h"
#include "engine/snapshots/curve_set.h"
#include "engine/snapshots/measure_table.h"
#include "engine/snapshots/run_status.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::app {

/// A grid and a map of one step; either may be missing.
struct Preview {
    std::shared_ptr<const snapshots::TransferGrid> grid;
    std::shared_ptr<const snapshots::CodeMap> map;
    Sentence gridProblem; ///< why it is missing, in words
    Sentence mapProblem;
};

/// Everything that panels show of a run: read from its folder, or gathered while it trains.
struct RunContents {
    params::Experiment experiment;
    std::filesystem::path folder{};
    snapshots::RunStatus status{}; ///< its stamp has the run's id
    snapshots::CurveSet series{};
    Sentence seriesProblem{}; ///< why curves are missing, in words
    std::vector<std::int64_t> steps{}; ///< that have a preview, ascending
    Preview newest{};
    std::shared_ptr<const snapshots::MeasureTable> measures{}; ///< null before its end
    Sentence measuresProblem{}; ///< why measures are missing, in words
    snapshots::GridChoice gridChoice{}; ///< what a person wants to see in its grid

    [[nodiscard]] const std::string& id() const { return status.stamp.runId; }
};

/// Reads a run's folder; what is damaged is left out and told. Fails where there is no run.
[[nodiscard]] Result<RunContents> readRun(
    const std::filesystem::path& folder, std::shared_ptr<const params::Schema> schema);

/// Reads what was previewed at a step.
[[nodiscard]] Preview readPreview(const std::filesystem::path& run, std::int64_t step);

} // namespace timbrel::app
