// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/softmax_regression.h"

#include <algorithm>

#include "engine/analysis/affine.h"

namespace timbrel::analysis {

double SoftmaxRegression::addRow(std::span<const float> weights, std::span<const float> code,
    std::size_t trueClass, std::span<float> gradient) const
{
    const std::size_t stride = columns() + 1;
    std::vector<double> scores(classCount());
    for (std::size_t k = 0; k < scores.size(); ++k) {
        scores[k] = static_cast<double>(affine(weights.subspan(k * stride, stride), code));
    }
    const double trueScore = scores[trueClass];
    const double loss = softmax(scores) - trueScore;
    for (std::size_t k = 0; k < scores.size(); ++k) {
        const double wrongness = scores[k] - (k == trueClass ? 1.0 : 0.0);
        addAffineSlope(gradient.subspan(k * stride, stride), static_cast<float>(wrongness), code);
    }
    return loss;
}

std::vector<double> SoftmaxRegression::probabilities(
    std::span<const double> weights, std::size_t classCount, std::span<const float> code)
{
    const std::size_t stride = code.size() + 1;
    std::vector<double> scores(classCount);
    for (std::size_t k = 0; k < classCount; ++k) {
        scores[k] = affine(weights.subspan(k * stride, stride), code);
    }
    softmax(scores);
    return scores;
}

std::size_t SoftmaxRegression::guess(
    std::span<const double> weights, std::size_t classCount, std::span<const float> code)
{
    const auto chances = probabilities(weights, classCount, code);
    return static_cast<std::size_t>(
        std::distance(chances.begin(), std::ranges::max_element(chances)));
}

} // namespace timbrel::analysis
