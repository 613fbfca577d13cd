// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/placement.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/analysis/tsne.h"
#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

PlanePoints mapOf(const Matrix& codes)
{
    Monitor monitor;
    const auto embedding = tsne(codes, {.iterations = 400}, monitor);
    PlanePoints places;
    for (std::size_t i = 0; i < codes.rows; ++i) {
        places.x.push_back(embedding->points.at(i, 0));
        places.y.push_back(embedding->points.at(i, 1));
    }
    return places;
}

TEST(TestPlacement, putsNewCodesAmongTheirCluster)
{
    const Matrix codes = clusters(240, 16, 4, 3.0);
    const Matrix others = clusters(40, 16, 4, 3.0, 2); // of the same clusters
    const auto places = mapOf(codes);
    const auto placed = placeAmong(codes, places, others, {}, Monitor());
    ASSERT_TRUE(placed);
    for (std::size_t i = 0; i < others.rows; ++i) {
        std::size_t nearest = 0;
        for (std::size_t j = 1; j < codes.rows; ++j) {
            const auto away = [&](std::size_t k) {
                return std::hypot(placed->x[i] - places.x[k], placed->y[i] - places.y[k]);
            };
            nearest = away(j) < away(nearest) ? j : nearest;
        }
        EXPECT_EQ(nearest % 4, i % 4) << i;
    }
}

TEST(TestPlacement, putsAKnownCodeWhereItStands)
{
    const Matrix codes = clusters(50, 8, 2, 2.0);
    const auto places = mapOf(codes);
    const auto placed = placeAmong(codes, places, codes, {}, Monitor());
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->x, places.x);
    EXPECT_EQ(placed->y, places.y);
}

TEST(TestPlacement, isTheSameForAnyThreadsAndStandsTinyMaps)
{
    const Matrix codes = clusters(60, 8, 2, 2.0);
    const Matrix others = clusters(9, 8, 2, 2.0, 2);
    const auto places = mapOf(codes);
    const auto alone = placeAmong(codes, places, others, {.threads = 1}, Monitor());
    const auto together = placeAmong(codes, places, others, {.threads = 3}, Monitor());
    ASSERT_TRUE(alone && together);
    EXPECT_EQ(alone->x, together->x);
    EXPECT_EQ(alone->y, together->y);
    const auto one = placeAmong(clusters(1, 8, 1, 1.0), {{2.0F}, {3.0F}}, others, {}, Monitor());
    ASSERT_TRUE(one);
    for (std::size_t i = 0; i < others.rows; ++i) {
        EXPECT_TRUE(std::isfinite(one->x[i]) && std::isfinite(one->y[i]));
    }
}

} // namespace
} // namespace timbrel::analysis
