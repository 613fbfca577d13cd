// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/figures/canvas.h"
#include "engine/snapshots/series_point.h"

namespace timbrel::figures {

/// One curve over steps; a Point is (step, value).
struct SeriesCurve {
    std::string name; ///< "mse"
    std::vector<Point> raw; ///< in order of steps; of very many, each stretch's extremes
    std::vector<Point> smoothed; ///< a moving mean; the raw points where they are few
};

/// The curves that share a scale: those named "loss/…".
struct CurveGroup {
    std::string name; ///< "loss"
    std::vector<SeriesCurve> curves;
};

/// Points sorted into groups and curves, in the order of their first appearance. Values that are
/// not finite are left out; curves of several runs are named by their runs as well.
[[nodiscard]] std::vector<CurveGroup> groupedCurves(std::span<const snapshots::SeriesPoint> points);

/// Means over `window` neighbours, fewer at the ends.
[[nodiscard]] std::vector<Point> movingMean(std::span<const Point> points, std::size_t window);

/// At most about `most` points that keep every peak: the lowest and highest of each stretch.
[[nodiscard]] std::vector<Point> envelope(std::span<const Point> points, std::size_t most);

} // namespace timbrel::figures
