// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/affinities.h"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

constexpr std::size_t kAll = 1000; // neighbours: more than there are

Affinities affinitiesOf(
    const Matrix& points, double perplexity, std::size_t neighbours = kAll, std::size_t threads = 1)
{
    const auto lists = nearestOthers(points, neighbours, threads, Monitor());
    return neighbourAffinities(*lists, perplexity, threads);
}

float shareOf(const Affinities& affinities, std::size_t i, std::size_t j)
{
    for (std::size_t k = affinities.starts[i]; k < affinities.starts[i + 1]; ++k) {
        if (affinities.others[k] == j) {
            return affinities.shares[k];
        }
    }
    return 0.0F;
}

TEST(TestAffinities, areSymmetricAndSumToOne)
{
    for (const std::size_t neighbours : {kAll, std::size_t{12}}) {
        const auto affinities = affinitiesOf(clusters(60, 5, 3, 2.0), 10.0, neighbours);
        double sum = 0.0;
        for (std::size_t i = 0; i < 60; ++i) {
            EXPECT_EQ(shareOf(affinities, i, i), 0.0F);
            for (std::size_t j = 0; j < 60; ++j) {
                EXPECT_EQ(shareOf(affinities, i, j), shareOf(affinities, j, i));
                sum += static_cast<double>(shareOf(affinities, i, j));
            }
        }
        EXPECT_NEAR(sum, 1.0, 1e-5);
    }
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
    const auto affinities = affinitiesOf(circle, 12.0);
    double entropy = 0.0;
    for (std::size_t j = 0; j < kCount; ++j) {
        const double p = static_cast<double>(shareOf(affinities, 3, j)) * kCount;
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
    const auto affinities = affinitiesOf(points, 8.0);
    EXPECT_EQ(affinities.shares, affinitiesOf(scaled, 8.0).shares);
    EXPECT_EQ(affinities.shares, affinitiesOf(points, 8.0, kAll, 3).shares);
}

TEST(TestAffinities, treatDuplicatesAlike)
{
    const auto affinities = affinitiesOf(Matrix(10, 3, 0.5F), 30.0);
    EXPECT_NEAR(shareOf(affinities, 0, 1), 1.0 / 90.0, 1e-7);
    EXPECT_EQ(shareOf(affinities, 0, 1), shareOf(affinities, 4, 7));
}

/// Far points have next to nothing, so that leaving them out changes next to nothing.
TEST(TestAffinities, hardlyChangeWhenFarPointsAreLeftOut)
{
    const Matrix points = clusters(200, 5, 3, 2.0);
    const auto all = affinitiesOf(points, 10.0);
    const auto nearest = affinitiesOf(points, 10.0, 30);
    EXPECT_LT(nearest.others.size(), all.others.size() / 3);
    double difference = 0.0;
    for (std::size_t i = 0; i < 200; ++i) {
        for (std::size_t j = 0; j < 200; ++j) {
            difference +=
                std::abs(static_cast<double>(shareOf(all, i, j) - shareOf(nearest, i, j)));
        }
    }
    EXPECT_LT(difference, 0.05);
}

} // namespace
} // namespace timbrel::analysis
