// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "engine/analysis/plane_points.h"
#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

struct TsneSettings {
    double perplexity = 30.0; ///< neighbours a point counts as its own; lowered for few points
    int iterations = 750;
    std::uint64_t seed = 0;
    std::size_t threads = 1;
};

struct Embedding {
    Matrix points; ///< [n, 2], centred on the origin
    double kl = 0.0; ///< Kullback–Leibler divergence that is left; smaller is truer
};

/// Where the points are after an iteration, which counts from 1; what looks at them must be quick.
using TsneWatch = std::function<void(int iteration, const PlanePoints& points)>;

/// t-SNE of `points` [n, d] from a principal-plane start. Any n from 0 on works; the same seed
/// gives the same bits whatever the threads. Worker thread; asks `monitor` each iteration.
///
/// Van der Maaten (2014): nearest neighbours pull, and a tree makes of far points one, with the
/// learning rate n/exaggeration of Belkina et al. (2019).
[[nodiscard]] Result<Embedding> tsne(const Matrix& points, const TsneSettings& settings,
    Monitor& monitor, const TsneWatch& watch = {});

} // namespace timbrel::analysis
