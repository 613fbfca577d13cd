// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/k_means.h"

#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

Clusters found(const Matrix& points, const KMeansSettings& settings)
{
    Monitor quiet;
    return kMeans(points, settings, quiet).value();
}

/// Σ squared distance to the mean of those points whose bit in `side` is `wished`.
double scatter(const Matrix& points, std::size_t side, bool wished)
{
    std::vector<double> mean(points.columns, 0.0);
    double count = 0.0;
    double sum = 0.0;
    const auto over = [&](const auto& visit) {
        for (std::size_t i = 0; i < points.rows; ++i) {
            if (((side >> i) & 1U) == (wished ? 1U : 0U)) {
                visit(points.row(i));
            }
        }
    };
    over([&](auto point) {
        ++count;
        std::ranges::transform(point, mean, mean.begin(), [](double x, double m) { return m + x; });
    });
    over([&](auto point) {
        for (std::size_t d = 0; d < point.size(); ++d) {
            const double offset = static_cast<double>(point[d]) - mean[d] / count;
            sum += offset * offset;
        }
    });
    return sum;
}

TEST(TestKMeans, findsTheBestOfAllPartitions)
{
    const auto points = clusters(11, 2, 1, 0.0);
    double least = std::numeric_limits<double>::max();
    for (std::size_t side = 1; side + 1 < (std::size_t{1} << points.rows); ++side) {
        least = std::min(least, scatter(points, side, true) + scatter(points, side, false));
    }
    EXPECT_NEAR(found(points, {.restarts = 30}).inertia, least, 1e-4);
}

TEST(TestKMeans, findsBlobsAndTheirCentres)
{
    const auto points = clusters(300, 6, 3, 20.0);
    const auto result = found(points, {.clusters = 3});
    ASSERT_EQ(result.centres.rows, 3U);
    for (std::size_t i = 3; i < points.rows; ++i) {
        EXPECT_EQ(result.assignment[i], result.assignment[i % 3]) << i;
    }
    EXPECT_EQ(result.counts(), (std::vector<std::size_t>{100, 100, 100}));
    double first = 0.0;
    for (std::size_t i = 0; i < points.rows; i += 3) {
        first += static_cast<double>(points.at(i, 0)) / 100.0;
    }
    EXPECT_NEAR(result.centres.at(result.assignment[0], 0), first, 1e-3);
}

TEST(TestKMeans, numbersClustersBySize)
{
    Matrix points(10, 1);
    for (std::size_t i = 0; i < points.rows; ++i) {
        points.at(i, 0) = (i < 2 ? 0.0F : i < 9 ? 100.0F : 500.0F) + static_cast<float>(i);
    }
    const auto result = found(points, {.clusters = 3});
    EXPECT_EQ(result.counts(), (std::vector<std::size_t>{7, 2, 1}));
    EXPECT_EQ(result.assignment[0], 1U);
    EXPECT_EQ(result.assignment[9], 2U);
}

TEST(TestKMeans, assignsEveryPointToItsNearestCentre)
{
    const auto points = clusters(700, 4, 5, 1.0);
    const auto result = found(points, {.clusters = 5, .threads = 2});
    double inertia = 0.0;
    for (std::size_t i = 0; i < points.rows; ++i) {
        EXPECT_EQ(result.assignment[i], nearestCentre(result.centres, points.row(i)));
        for (std::size_t d = 0; d < points.columns; ++d) {
            const auto offset = static_cast<double>(points.at(i, d))
                - static_cast<double>(result.centres.at(result.assignment[i], d));
            inertia += offset * offset;
        }
    }
    EXPECT_NEAR(result.inertia, inertia, 1e-6 * inertia);
}

TEST(TestKMeans, isTheSameForAnyThreadsAndAnotherForAnotherSeed)
{
    const auto points = clusters(900, 4, 1, 0.0);
    const auto one = found(points, {.clusters = 6, .restarts = 1});
    const auto two = found(points, {.clusters = 6, .restarts = 1, .threads = 3});
    EXPECT_EQ(one.centres, two.centres);
    EXPECT_EQ(one.assignment, two.assignment);
    EXPECT_NE(found(points, {.clusters = 6, .restarts = 1, .seed = 9}).centres, one.centres);
}

TEST(TestKMeans, makesNoMoreClustersThanThereAreDifferentPoints)
{
    Matrix points(6, 2);
    points.at(5, 1) = 3.0F;
    EXPECT_EQ(found(points, {.clusters = 4}).counts(), (std::vector<std::size_t>{5, 1}));
    EXPECT_EQ(found(Matrix(1, 2), {.clusters = 4}).counts(), (std::vector<std::size_t>{1}));
    EXPECT_EQ(found({}, {.clusters = 4}).centres.rows, 0U);
}

TEST(TestKMeans, endsWhenItIsCancelled)
{
    class Impatient final : public Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } impatient;
    const auto result = kMeans(clusters(50, 2, 2, 1.0), {}, impatient);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace timbrel::analysis
