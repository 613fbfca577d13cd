// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

struct KMeansSettings {
    std::size_t clusters = 2;
    int restarts = 8; ///< of which the one with the least inertia is kept
    int iterations = 300; ///< at most, of each
    std::uint64_t seed = 0;
    std::size_t threads = 1;
};

/// Clusters by size, the largest first.
struct Clusters {
    Matrix centres; ///< [clusters, d]
    std::vector<std::size_t> assignment; ///< for each point a row of `centres`, the nearest
    double inertia = 0.0; ///< Σ squared distance of points to their centres

    [[nodiscard]] std::vector<std::size_t> counts() const; ///< points of each cluster
};

/// k-means of `points` [n, d] by Lloyd's iterations (1982) from k-means++ starts (Arthur and
/// Vassilvitskii, 2007). Fewer clusters where there are fewer different points; no cluster is
/// empty. The same seed gives the same bits whatever the threads. Worker thread; asks `monitor`
/// each iteration.
[[nodiscard]] Result<Clusters> kMeans(
    const Matrix& points, const KMeansSettings& settings, Monitor& monitor);

/// The row of `centres` that is nearest to a point; of equally near ones the first.
[[nodiscard]] std::size_t nearestCentre(const Matrix& centres, std::span<const float> point);

} // namespace timbrel::analysis
