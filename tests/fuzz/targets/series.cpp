// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "engine/experiments/files/series_file.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// series.csv of a run's folder, which a crash may have cut short.
void fuzzSeries(Bytes bytes)
{
    const InputFolder folder("series.csv", bytes);
    const experiments::SeriesFile file(folder.path() / "series.csv");
    const auto points = file.read("run-001");
    require(points.has_value(), "what cannot be read is left out");
    const auto curves = file.curves("run-001");
    require(curves.has_value() && curves->size() <= points->size(), "curves hold the same lines");
    for (const auto& curve : curves->curves()) {
        require(curve.steps.size() == curve.values.size(), "every point has a value");
        require(std::is_sorted(curve.steps.begin(), curve.steps.end()), "steps never fall");
    }
    require(file.truncateAfter(100).has_value(), "a file can be cut after a step");
    const auto left = file.read("run-001");
    require(left && left->size() <= points->size(), "cutting adds no points");
    for (const auto& point : *left) {
        require(point.step <= 100, "no point is left after the step");
    }
}

} // namespace timbrel::fuzz
