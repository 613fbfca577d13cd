// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cassert>
#include <cstddef>
#include <span>

namespace timbrel::analysis {

/// The squared Euclidean distance of two codes of the same length.
[[nodiscard]] inline float squaredDistance(std::span<const float> a, std::span<const float> b)
{
    assert(a.size() == b.size());
    float sum = 0.0F;
#pragma omp simd reduction(+ : sum)
    for (std::size_t i = 0; i < a.size(); ++i) {
        const float offset = a[i] - b[i];
        sum += offset * offset;
    }
    return sum;
}

} // namespace timbrel::analysis
