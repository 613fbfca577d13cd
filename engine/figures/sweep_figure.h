// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "engine/base/result.h"
#include "engine/snapshots/sweep_table.h"

namespace timbrel::figures {

/// Saves a sweep as PNG, SVG or PDF by the name of the file: a line for each variant, a panel for
/// each of these measures, the value as a disc on its interval, and the first row's baselines as
/// upright lines with their names below.
[[nodiscard]] Result<> drawSweep(const snapshots::SweepTable& table,
    std::span<const std::string> measures, const std::filesystem::path& path);

} // namespace timbrel::figures
