// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/training/adam_step.h"

#include <cmath>

namespace timbrel::training {

void moveByAdam(const AdamNumbers& numbers, std::int64_t count, const AdamStep& how)
{
    const auto time = static_cast<double>(how.time);
    const auto rate = static_cast<float>(how.rate / (1.0 - std::pow(how.beta1, time)));
    const auto unbias = static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(how.beta2, time)));
    const auto keepMean = static_cast<float>(how.beta1);
    const auto takeMean = static_cast<float>(1.0 - how.beta1);
    const auto keepSquare = static_cast<float>(how.beta2);
    const auto takeSquare = static_cast<float>(1.0 - how.beta2);
    const auto epsilon = static_cast<float>(how.epsilon);
#pragma omp simd
    for (std::int64_t i = 0; i < count; ++i) {
        const float pull = numbers.gradients[i];
        const float mean = keepMean * numbers.means[i] + takeMean * pull;
        const float square = keepSquare * numbers.squares[i] + takeSquare * pull * pull;
        numbers.means[i] = mean;
        numbers.squares[i] = square;
        numbers.weights[i] -= rate * mean / (std::sqrt(square) * unbias + epsilon);
    }
}

} // namespace timbrel::training
