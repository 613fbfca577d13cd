// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/matrix.h"

namespace timbrel::analysis {

/// Positions of n points in the plane, or one gradient for each.
struct PlanePoints {
    std::vector<float> x;
    std::vector<float> y;
};

/// The gradient of Σ p log(p/q) over all pairs, p being `exaggeration` × `affinities` ([n, n], sum
/// 1) and q the pairs' share of 1/(1 + distance²) in the plane. The same bits for any `threads`.
/// Van der Maaten and Hinton (2008), equation 5.
void tsneGradient(const Matrix& affinities, float exaggeration, const PlanePoints& points,
    std::size_t threads, PlanePoints& gradient);

/// The Kullback–Leibler divergence Σ p log(p/q) itself, without exaggeration.
[[nodiscard]] double tsneDivergence(const Matrix& affinities, const PlanePoints& points);

} // namespace timbrel::analysis
