// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/series_curves.h"

#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

namespace timbrel::figures {
namespace {

using snapshots::SeriesPoint;

TEST(TestSeriesCurves, sortsPointsIntoGroups)
{
    const std::vector<SeriesPoint> points{
        {"run", "loss/mse", 2, 0.0, 0.0, 0.5},
        {"run", "validation/error", 1, 0.0, 0.0, 0.3},
        {"run", "loss/mae", 1, 0.0, 0.0, 0.7},
        {"run", "loss/mse", 1, 0.0, 0.0, 0.9},
    };
    const auto groups = groupedCurves(points);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].name, "loss");
    ASSERT_EQ(groups[0].curves.size(), 2U);
    EXPECT_EQ(groups[0].curves[0].name, "mse");
    ASSERT_EQ(groups[0].curves[0].raw.size(), 2U);
    EXPECT_EQ(groups[0].curves[0].raw[0].y, 0.9); // by step, whatever the order of arrival
    EXPECT_EQ(groups[0].curves[1].name, "mae");
    EXPECT_EQ(groups[1].name, "validation");
    EXPECT_TRUE(groupedCurves({}).empty());
}

TEST(TestSeriesCurves, leavesOutWhatIsNotFinite)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<SeriesPoint> points{
        {"run", "loss/mse", 1, 0.0, 0.0, 0.5}, {"run", "loss/mse", 2, 0.0, 0.0, nan}};
    EXPECT_EQ(groupedCurves(points)[0].curves[0].raw.size(), 1U);
}

TEST(TestSeriesCurves, tellsRunsApart)
{
    const std::vector<SeriesPoint> points{
        {"a", "loss/mse", 1, 0.0, 0.0, 0.5}, {"b", "loss/mse", 1, 0.0, 0.0, 0.4}};
    const auto groups = groupedCurves(points);
    ASSERT_EQ(groups.size(), 1U);
    ASSERT_EQ(groups[0].curves.size(), 2U);
    EXPECT_EQ(groups[0].curves[1].name, "b mse");
}

TEST(TestSeriesCurves, takesMovingMeans)
{
    const std::vector<Point> points{{0, 1}, {1, 2}, {2, 6}, {3, 4}};
    const auto means = movingMean(points, 3);
    ASSERT_EQ(means.size(), 4U);
    EXPECT_DOUBLE_EQ(means[0].y, 1.5);
    EXPECT_DOUBLE_EQ(means[1].y, 3.0);
    EXPECT_DOUBLE_EQ(means[2].y, 4.0);
    EXPECT_DOUBLE_EQ(means[3].y, 5.0);
    EXPECT_DOUBLE_EQ(movingMean(points, 1)[2].y, 6.0);
}

TEST(TestSeriesCurves, envelopeKeepsEveryPeakAndTheOrder)
{
    std::vector<Point> points;
    for (int i = 0; i < 10'000; ++i) {
        points.push_back({static_cast<double>(i), 0.0});
    }
    points[1234].y = 9.0;
    points[8765].y = -7.0;
    const auto kept = envelope(points, 100);
    EXPECT_LE(kept.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(kept, {}, &Point::x));
    EXPECT_EQ(std::ranges::max(kept, {}, &Point::y).y, 9.0);
    EXPECT_EQ(std::ranges::min(kept, {}, &Point::y).y, -7.0);
    EXPECT_EQ(envelope(kept, 100).size(), kept.size());
}

} // namespace
} // namespace timbrel::figures
