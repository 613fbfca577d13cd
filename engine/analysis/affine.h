// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

// The arithmetic that classifiers share: rows of weights with their offset last.

namespace timbrel::analysis {

/// w·x + b, where `weights` is w with b after it.
template <typename Weight>
[[nodiscard]] Weight affine(std::span<const Weight> weights, std::span<const float> values)
{
    Weight sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += weights[i] * static_cast<Weight>(values[i]);
    }
    return sum + weights[values.size()];
}

/// Adds the slope of affine() in its weights, `factor` times.
inline void addAffineSlope(std::span<float> slope, float factor, std::span<const float> values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        slope[i] += factor * values[i];
    }
    slope[values.size()] += factor;
}

/// Scores become probabilities; returns the logarithm of what their exponentials summed to.
inline double softmax(std::span<double> scores)
{
    const double largest = *std::ranges::max_element(scores);
    double sum = 0.0;
    for (double& score : scores) {
        score = std::exp(score - largest);
        sum += score;
    }
    std::ranges::for_each(scores, [sum](double& score) { score /= sum; });
    return largest + std::log(sum);
}

} // namespace timbrel::analysis
