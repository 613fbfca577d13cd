// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/affinities.h"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

TEST(TestAffinities, areSymmetricAndSumToOne)
{
    const Matrix affinities = neighbourAffinities(clusters(60, 5, 3, 2.0), 10.0, 1);
    double sum = 0.0;
    for (std::size_t i = 0; i < 60; ++i) {
        EXPECT_EQ(affinities.at(i, i), 0.0F);
        for (std::size_t j = 0; j < 60; ++j) {
            EXPECT_EQ(affinities.at(i, j), affinities.at(j, i));
            sum += static_cast<double>(affinities.at(i, j));
        }
    }
    EXPECT_NEAR(sum, 1.0, 1e-5);
}

/// On a regular polygon every point sees the same, so a row of the symmetric affinities is the
/// conditional distribution itself and its perplexity can be read back.
TEST(TestAffinities, haveTheWishedPerplexity)
{
    constexpr std::size_t kCount = 50;
    Matrix circle(kCount, 2);
    for (std::size_t i = 0; i < kCount; ++i) {
        const double angle = 2.0 * M_PI * static_cast<double>(i) / kCount;
        circle.at(i, 0) = static_cast<float>(std::cos(angle));
        circle.at(i, 1) = static_cast<float>(std::sin(angle));
    }
    const Matrix affinities = neighbourAffinities(circle, 12.0, 1);
    double entropy = 0.0;
    for (const float share : affinities.row(3)) {
        const double p = static_cast<double>(share) * kCount;
        entropy -= p > 0.0 ? p * std::log(p) : 0.0;
    }
    EXPECT_NEAR(std::exp(entropy), 12.0, 0.01);
}

TEST(TestAffinities, doNotDependOnScaleOrThreads)
{
    const Matrix points = clusters(80, 4, 2, 3.0);
    Matrix scaled = points;
    for (float& value : scaled.values) {
        value *= 1024.0F;
    }
    const Matrix affinities = neighbourAffinities(points, 8.0, 1);
    EXPECT_EQ(affinities, neighbourAffinities(scaled, 8.0, 1));
    EXPECT_EQ(affinities, neighbourAffinities(points, 8.0, 3));
}

TEST(TestAffinities, treatDuplicatesAlike)
{
    const Matrix affinities = neighbourAffinities(Matrix(10, 3, 0.5F), 30.0, 1);
    EXPECT_NEAR(affinities.at(0, 1), 1.0 / 90.0, 1e-7);
    EXPECT_EQ(affinities.at(0, 1), affinities.at(4, 7));
}

} // namespace
} // namespace timbrel::analysis
