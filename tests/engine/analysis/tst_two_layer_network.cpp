// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/two_layer_network.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

TEST(TestTwoLayerNetwork, gradientIsTheSlopeOfTheLoss)
{
    constexpr double kStep = 1.0 / 512.0;
    const Matrix codes = clusters(30, 3, 3, 1.0);
    const auto classes = clusterClasses(30, 3);
    TwoLayerNetwork network(codes, classes, 3, 5, 0.3, 1);
    ASSERT_EQ(network.weightCount(), 5U * 4U + 3U * 6U);
    auto weights = network.start(2);
    for (double& weight : weights) {
        weight = std::round(64.0 * weight + 7.0) / 64.0; // exact in single precision, offsets too
    }
    std::vector<double> gradient(weights.size());
    std::vector<double> unused(weights.size());
    network.lossAndGradient(weights, gradient);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        auto before = weights;
        auto after = weights;
        before[i] -= kStep;
        after[i] += kStep;
        const double slope =
            (network.lossAndGradient(after, unused) - network.lossAndGradient(before, unused))
            / (2.0 * kStep);
        EXPECT_NEAR(gradient[i], slope, 2e-4) << "weight " << i;
    }
}

TEST(TestTwoLayerNetwork, startsSmallWithoutOffsets)
{
    const Matrix codes = clusters(10, 99, 2, 1.0);
    const auto classes = clusterClasses(10, 2);
    const TwoLayerNetwork network(codes, classes, 2, 64, 0.0, 1);
    const auto weights = network.start(1);
    double squares = 0.0;
    for (std::size_t j = 0; j < 64; ++j) {
        EXPECT_EQ(weights[j * 100 + 99], 0.0);
        for (std::size_t i = 0; i < 99; ++i) {
            squares += weights[j * 100 + i] * weights[j * 100 + i];
        }
    }
    EXPECT_NEAR(squares / 64.0, 1.0, 0.1);
}

} // namespace
} // namespace timbrel::analysis
