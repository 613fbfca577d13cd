// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/base/matrix.h"

namespace timbrel::analysis {

/// How much each pair of points belongs together in t-SNE: [n, n], symmetric, zero on the diagonal,
/// sum 1. Every row's Gaussian is as wide as gives it `perplexity` neighbours, which is lowered to
/// half the other points where there are few. Independent of the points' scale and of `threads`.
///
/// `points` is [n, d], finite, n ≥ 2. Van der Maaten and Hinton (2008), equations 1 and 4.
[[nodiscard]] Matrix neighbourAffinities(
    const Matrix& points, double perplexity, std::size_t threads);

} // namespace timbrel::analysis
