// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

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

/// The most points that the exact method is for: it keeps n² floats.
inline constexpr std::size_t kMostTsnePoints = 10'000;

/// Exact t-SNE of `points` [n, d] from a principal-plane start. Any n from 0 on works; the same
/// seed gives the same bits whatever the threads. Worker thread; asks `monitor` each iteration.
///
/// Van der Maaten and Hinton (2008), with the learning rate n/exaggeration of Belkina et al.
/// (2019).
[[nodiscard]] Result<Embedding> tsne(
    const Matrix& points, const TsneSettings& settings, Monitor& monitor);

} // namespace timbrel::analysis
