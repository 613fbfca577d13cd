// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"
#include "engine/snapshots/run_comparison.h"

namespace timbrel::experiments {

/// A run at a step; without a step at its best one.
struct ComparedRun {
    std::filesystem::path folder;
    std::optional<std::int64_t> step;
};

/// "runs/first-003" or "runs/first-003@4000".
[[nodiscard]] ComparedRun comparedRun(const std::string& text);

/// The steps of a run that have a checkpoint, ascending.
[[nodiscard]] std::vector<std::int64_t> comparableSteps(const std::filesystem::path& run);

/// Has both models transfer the same held-out clips, and tells what each makes of the spectrum:
/// pictures of some, mean spectra of all, and the energy of high bands (analysis/high_band.h) with
/// intervals over recordings, that of the difference over pairs. Seed 001 shows so what its critic
/// does (its figure 3). Both must see the same clips in the same representation. Worker thread;
/// asks `monitor`; bounded in time and memory.
[[nodiscard]] Result<snapshots::RunComparison> compareRuns(const ComparedRun& first,
    const ComparedRun& second, std::shared_ptr<const params::Schema> schema, const Places& places,
    Monitor& monitor);

/// Everything but the pictures: a line for each value.
///
///     what,of,hz,value,low,high
[[nodiscard]] std::string toCsv(const snapshots::RunComparison& comparison);

} // namespace timbrel::experiments
