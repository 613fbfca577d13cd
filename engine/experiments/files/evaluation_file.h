// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

#include "engine/base/result.h"
#include "engine/snapshots/measure_table.h"

namespace timbrel::experiments {

/// A table as `evaluation.json` and `--json` have it: every measure under "measures", pairs of
/// classes under "pairs". Held-out errors and the probe have keys of their own too, where programs
/// find them at once.
[[nodiscard]] std::string toJson(const snapshots::MeasureTable& table);

/// A table that was written by toJson(), of the run with this id. Refuses, in words, what is
/// damaged, and files from before there was a table.
[[nodiscard]] Result<snapshots::MeasureTable> loadEvaluation(
    const std::filesystem::path& path, const std::string& runId);

} // namespace timbrel::experiments
