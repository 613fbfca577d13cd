// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/softmax_regression.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

std::vector<double> someWeights(std::size_t count)
{
    RandomStream random(11, "weights");
    std::vector<double> weights(count);
    for (double& weight : weights) {
        weight = std::round(random.normal() * 64.0) / 256.0; // exact in single precision
    }
    return weights;
}

TEST(TestSoftmaxRegression, startsAtTheLogarithmOfTheClasses)
{
    const Matrix codes = clusters(40, 5, 4, 1.0);
    const auto classes = clusterClasses(40, 4);
    SoftmaxRegression regression(codes, classes, 4, 0.1, 1);
    const std::vector<double> weights(regression.weightCount(), 0.0);
    std::vector<double> gradient(weights.size());
    EXPECT_NEAR(regression.lossAndGradient(weights, gradient), std::log(4.0), 1e-9);
}

TEST(TestSoftmaxRegression, gradientIsTheSlopeOfTheLoss)
{
    constexpr double kStep = 1.0 / 512.0;
    const Matrix codes = clusters(30, 3, 3, 1.0);
    const auto classes = clusterClasses(30, 3);
    SoftmaxRegression regression(codes, classes, 3, 0.3, 1);
    const auto weights = someWeights(regression.weightCount());
    std::vector<double> gradient(weights.size());
    std::vector<double> unused(weights.size());
    regression.lossAndGradient(weights, gradient);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        auto before = weights;
        auto after = weights;
        before[i] -= kStep;
        after[i] += kStep;
        const double slope =
            (regression.lossAndGradient(after, unused) - regression.lossAndGradient(before, unused))
            / (2.0 * kStep);
        EXPECT_NEAR(gradient[i], slope, 1e-4) << "weight " << i;
    }
}

TEST(TestSoftmaxRegression, hasTheSameBitsForAnyThreads)
{
    const Matrix codes = clusters(700, 20, 4, 1.0);
    const auto classes = clusterClasses(700, 4);
    SoftmaxRegression alone(codes, classes, 4, 0.1, 1);
    SoftmaxRegression together(codes, classes, 4, 0.1, 4);
    const auto weights = someWeights(alone.weightCount());
    std::vector<double> aloneGradient(weights.size());
    std::vector<double> togetherGradient(weights.size());
    EXPECT_EQ(alone.lossAndGradient(weights, aloneGradient),
        together.lossAndGradient(weights, togetherGradient));
    EXPECT_EQ(aloneGradient, togetherGradient);
}

TEST(TestSoftmaxRegression, guessesTheHighestScore)
{
    // Two values and an offset for each of three classes.
    const std::vector<double> weights = {1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.5};
    const std::vector<float> first = {2.0F, 1.0F};
    const std::vector<float> second = {-1.0F, 3.0F};
    const std::vector<float> third = {0.0F, 0.0F};
    EXPECT_EQ(SoftmaxRegression::guess(weights, 3, first), 0U);
    EXPECT_EQ(SoftmaxRegression::guess(weights, 3, second), 1U);
    EXPECT_EQ(SoftmaxRegression::guess(weights, 3, third), 2U);
}

} // namespace
} // namespace timbrel::analysis
