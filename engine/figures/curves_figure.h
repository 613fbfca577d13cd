// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <span>

#include "engine/base/result.h"
#include "engine/snapshots/series_point.h"

namespace timbrel::figures {

enum class ValueScale { Linear, Logarithmic };

/// Saves the curves of a run as PNG, SVG or PDF by the name of the file: one panel for each group
/// ("loss", "validation"), one axis of steps, the raw points behind their moving mean. On a
/// logarithmic scale groups with values at or below zero stay linear.
[[nodiscard]] Result<> drawCurves(std::span<const snapshots::SeriesPoint> points,
    const std::filesystem::path& path, ValueScale scale = ValueScale::Linear);

} // namespace timbrel::figures
