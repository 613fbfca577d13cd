// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/adam_step.h"

#include <cmath>

namespace timbrel::training {
namespace {

/// Takes the gradients into both memories, which stay in the cache for what follows: Σ g² / (v̂ +
/// ε²).
float remember(
    const AdamNumbers& numbers, std::int64_t count, const AdamStep& how, float unbiasedSquare)
{
    const auto keepMean = static_cast<float>(how.beta1);
    const auto takeMean = static_cast<float>(1.0 - how.beta1);
    const auto keepSquare = static_cast<float>(how.beta2);
    const auto takeSquare = static_cast<float>(1.0 - how.beta2);
    const auto least = static_cast<float>(how.epsilon * how.epsilon);
    float sum = 0.0F;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < count; ++i) {
        const float pull = numbers.gradients[i];
        const float square = keepSquare * numbers.squares[i] + takeSquare * pull * pull;
        numbers.means[i] = keepMean * numbers.means[i] + takeMean * pull;
        numbers.squares[i] = square;
        sum += pull * pull / (square * unbiasedSquare + least);
    }
    return sum;
}

} // namespace

void moveByAdam(const AdamNumbers& numbers, std::int64_t count, const AdamStep& how)
{
    const auto time = static_cast<double>(how.time);
    const double unbiasedSquare = 1.0 / (1.0 - std::pow(how.beta2, time));
    const double sum = remember(numbers, count, how, static_cast<float>(unbiasedSquare));
    const double ratio = std::sqrt(sum / static_cast<double>(count));
    const double shorter = how.limit > 0.0 && ratio > how.limit ? how.limit / ratio : 1.0;
    const auto rate = static_cast<float>(shorter * how.rate / (1.0 - std::pow(how.beta1, time)));
    const auto unbias = static_cast<float>(std::sqrt(unbiasedSquare));
    const auto epsilon = static_cast<float>(how.epsilon);
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i) {
        numbers.weights[i] -=
            rate * numbers.means[i] / (std::sqrt(numbers.squares[i]) * unbias + epsilon);
    }
}

} // namespace timbrel::training
