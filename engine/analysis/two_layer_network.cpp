// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/two_layer_network.h"

#include <algorithm>
#include <cmath>

#include "engine/analysis/affine.h"
#include "engine/base/random.h"

namespace timbrel::analysis {
namespace {

/// Rows of a layer's weights, one after another.
template <typename Weight>
std::span<Weight> rowOf(std::span<Weight> layer, std::size_t row, std::size_t inputs)
{
    return layer.subspan(row * (inputs + 1), inputs + 1);
}

} // namespace

std::vector<double> TwoLayerNetwork::start(std::uint64_t seed) const
{
    const std::size_t firstLayer = m_hidden * (columns() + 1);
    RandomStream random(seed, "two-layer network");
    std::vector<double> weights(weightCount());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto inputs = static_cast<double>(i < firstLayer ? columns() : m_hidden);
        weights[i] = isOffset(i) ? 0.0 : random.normal() / std::sqrt(inputs);
    }
    return weights;
}

bool TwoLayerNetwork::isOffset(std::size_t weight) const
{
    const std::size_t firstLayer = m_hidden * (columns() + 1);
    return weight < firstLayer ? weight % (columns() + 1) == columns()
                               : (weight - firstLayer) % (m_hidden + 1) == m_hidden;
}

double TwoLayerNetwork::addRow(std::span<const float> weights, std::span<const float> code,
    std::size_t trueClass, std::span<float> gradient) const
{
    const std::size_t firstLayer = m_hidden * (columns() + 1);
    const auto second = weights.subspan(firstLayer);
    std::vector<float> hidden(m_hidden);
    for (std::size_t j = 0; j < m_hidden; ++j) {
        hidden[j] = std::tanh(affine(rowOf(weights, j, columns()), code));
    }
    std::vector<double> scores(classCount());
    for (std::size_t k = 0; k < scores.size(); ++k) {
        scores[k] = static_cast<double>(affine<float>(rowOf(second, k, m_hidden), hidden));
    }
    const double trueScore = scores[trueClass];
    const double loss = softmax(scores) - trueScore;

    std::vector<float> blame(m_hidden, 0.0F);
    for (std::size_t k = 0; k < scores.size(); ++k) {
        const auto wrongness = static_cast<float>(scores[k] - (k == trueClass ? 1.0 : 0.0));
        const auto row = rowOf(second, k, m_hidden);
        for (std::size_t j = 0; j < m_hidden; ++j) {
            blame[j] += wrongness * row[j];
        }
        addAffineSlope(rowOf(gradient.subspan(firstLayer), k, m_hidden), wrongness, hidden);
    }
    for (std::size_t j = 0; j < m_hidden; ++j) {
        addAffineSlope(
            rowOf(gradient, j, columns()), blame[j] * (1.0F - hidden[j] * hidden[j]), code);
    }
    return loss;
}

std::size_t TwoLayerNetwork::guess(std::span<const double> weights, std::size_t classCount,
    std::size_t hidden, std::span<const float> code)
{
    std::vector<float> layer(hidden);
    for (std::size_t j = 0; j < hidden; ++j) {
        layer[j] = static_cast<float>(std::tanh(affine(rowOf(weights, j, code.size()), code)));
    }
    const auto second = weights.subspan(hidden * (code.size() + 1));
    std::vector<double> scores(classCount);
    for (std::size_t k = 0; k < classCount; ++k) {
        scores[k] = affine<double>(rowOf(second, k, hidden), layer);
    }
    return static_cast<std::size_t>(
        std::distance(scores.begin(), std::ranges::max_element(scores)));
}

} // namespace timbrel::analysis
