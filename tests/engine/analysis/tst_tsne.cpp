// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/tsne.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

/// The part of the points whose nearest neighbour in the plane is of their own class.
double neighbourPurity(const Matrix& plane, std::size_t classes)
{
    std::size_t pure = 0;
    for (std::size_t i = 0; i < plane.rows; ++i) {
        std::size_t nearest = i;
        float best = std::numeric_limits<float>::infinity();
        for (std::size_t j = 0; j < plane.rows; ++j) {
            const float dx = plane.at(i, 0) - plane.at(j, 0);
            const float dy = plane.at(i, 1) - plane.at(j, 1);
            if (j != i && dx * dx + dy * dy < best) {
                best = dx * dx + dy * dy;
                nearest = j;
            }
        }
        pure += nearest % classes == i % classes ? 1 : 0;
    }
    return static_cast<double>(pure) / static_cast<double>(plane.rows);
}

bool allFinite(const Matrix& points)
{
    return std::ranges::all_of(points.values, [](float value) { return std::isfinite(value); });
}

TEST(TestTsne, keepsSeparateClustersApart)
{
    Monitor monitor;
    const auto embedding = tsne(clusters(240, 32, 4, 3.0), {.seed = 5}, monitor);
    ASSERT_TRUE(embedding);
    EXPECT_EQ(neighbourPurity(embedding->points, 4), 1.0);
}

TEST(TestTsne, showsNoClustersWhereThereAreNone)
{
    Monitor monitor;
    const auto embedding = tsne(clusters(240, 32, 4, 0.0), {.seed = 5}, monitor);
    ASSERT_TRUE(embedding);
    EXPECT_LT(neighbourPurity(embedding->points, 4), 0.5);
}

TEST(TestTsne, lowersTheDivergenceWithIterations)
{
    Monitor monitor;
    const Matrix points = clusters(200, 16, 5, 2.0);
    double last = std::numeric_limits<double>::infinity();
    for (const int iterations : {0, 60, 300, 900}) {
        const auto embedding = tsne(points, {.iterations = iterations, .seed = 5}, monitor);
        ASSERT_TRUE(embedding);
        EXPECT_LT(embedding->kl, last) << iterations;
        last = embedding->kl;
    }
    EXPECT_GT(last, 0.0);
}

TEST(TestTsne, hasTheSameBitsForASeedAndAnyThreads)
{
    Monitor monitor;
    const Matrix points = clusters(900, 8, 3, 2.0);
    const auto alone = tsne(points, {.iterations = 60, .seed = 5, .threads = 1}, monitor);
    const auto together = tsne(points, {.iterations = 60, .seed = 5, .threads = 3}, monitor);
    const auto otherSeed = tsne(points, {.iterations = 60, .seed = 6, .threads = 1}, monitor);
    ASSERT_TRUE(alone && together && otherSeed);
    EXPECT_EQ(alone->points, together->points);
    EXPECT_NE(alone->points, otherSeed->points);
}

TEST(TestTsne, placesAsFewPointsAsThereAre)
{
    Monitor monitor;
    for (const std::size_t count : {0U, 1U, 2U, 3U, 4U, 5U, 8U, 13U}) {
        const auto embedding = tsne(clusters(count, 128, 4, 1.0), {.seed = 2}, monitor);
        ASSERT_TRUE(embedding) << count;
        EXPECT_EQ(embedding->points.rows, count);
        EXPECT_EQ(embedding->points.columns, 2U);
        EXPECT_TRUE(allFinite(embedding->points)) << count;
        for (const float value : embedding->points.values) {
            EXPECT_LT(std::abs(value), 100.0F) << count;
        }
        if (count > 1) { // two class codes must not hide each other
            EXPECT_GT(std::hypot(embedding->points.at(0, 0) - embedding->points.at(1, 0),
                          embedding->points.at(0, 1) - embedding->points.at(1, 1)),
                0.5F)
                << count;
        }
    }
}

TEST(TestTsne, placesDuplicatesWithoutBreaking)
{
    Monitor monitor;
    const auto same = tsne(Matrix(40, 6, 0.25F), {.seed = 2}, monitor);
    ASSERT_TRUE(same);
    EXPECT_TRUE(allFinite(same->points));

    Matrix half = clusters(60, 6, 3, 2.0);
    for (std::size_t i = 0; i < 40; ++i) {
        std::ranges::fill(half.row(i), 1.0F);
    }
    const auto mixed = tsne(half, {.perplexity = 10.0, .seed = 2}, monitor);
    ASSERT_TRUE(mixed);
    EXPECT_TRUE(allFinite(mixed->points));
}

TEST(TestTsne, refusesNumbersThatAreNone)
{
    Monitor monitor;
    Matrix points = clusters(20, 4, 2, 1.0);
    points.at(7, 2) = std::numeric_limits<float>::quiet_NaN();
    const auto embedding = tsne(points, {}, monitor);
    ASSERT_FALSE(embedding);
    EXPECT_EQ(embedding.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(embedding.error().text().english().find("code 7"), std::string::npos);
}

TEST(TestTsne, isWatchedWhileItDescends)
{
    Monitor monitor;
    std::vector<int> iterations;
    PlanePoints last;
    const auto embedding = tsne(clusters(40, 4, 2, 1.0), {.iterations = 30}, monitor,
        [&](int iteration, const PlanePoints& points) {
            iterations.push_back(iteration);
            last = points;
        });
    ASSERT_TRUE(embedding);
    EXPECT_EQ(iterations.size(), 30U);
    EXPECT_EQ(iterations.front(), 1);
    EXPECT_EQ(last.x[7], embedding->points.at(7, 0));
    EXPECT_EQ(last.y[7], embedding->points.at(7, 1));
}

TEST(TestTsne, endsWhenCancelled)
{
    struct Impatient final : Monitor {
        int asked = 0;
        [[nodiscard]] bool cancelled() const override { return asked > 2; }
        void progress(double, std::string_view) override { ++asked; }
    } monitor;
    const auto embedding = tsne(clusters(30, 4, 2, 1.0), {}, monitor);
    ASSERT_FALSE(embedding);
    EXPECT_EQ(embedding.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(monitor.asked, 3);
}

} // namespace
} // namespace timbrel::analysis
