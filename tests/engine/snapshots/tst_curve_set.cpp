// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/curve_set.h"

#include <gtest/gtest.h>

namespace timbrel::snapshots {
namespace {

using Numbers = std::vector<double>;

TEST(CurveSet, sortsPointsIntoCurvesInOrderOfAppearance)
{
    const CurveSet set{{"a", "loss/mse", 1, 0.0, 0.0, 0.5}, {"a", "loss/mae", 1, 0.0, 0.0, 0.7},
        {"b", "loss/mse", 1, 0.0, 0.0, 0.9}, {"a", "loss/mse", 2, 0.0, 0.0, 0.4}};
    ASSERT_EQ(set.curves().size(), 3U);
    EXPECT_EQ(set.size(), 4U);
    EXPECT_EQ(set.curves()[0].name, "loss/mse");
    EXPECT_EQ(set.curves()[0].steps, (Numbers{1.0, 2.0}));
    EXPECT_EQ(set.curves()[0].values, (Numbers{0.5, 0.4}));
    EXPECT_EQ(set.curves()[2].runId, "b");
    ASSERT_NE(set.find("loss/mae"), nullptr);
    EXPECT_EQ(set.find("loss/mae")->values, Numbers{0.7});
    EXPECT_EQ(set.find("loss"), nullptr);
    EXPECT_TRUE(CurveSet().empty());
}

TEST(CurveSet, takesWhatAResumedRunTellsOnceMore)
{
    CurveSet set{
        {"a", "x", 1, 0.0, 0.0, 1.0}, {"a", "x", 2, 0.0, 0.0, 2.0}, {"a", "x", 3, 0.0, 0.0, 3.0}};
    set.append(std::vector<SeriesPoint>{{"a", "x", 2, 0.0, 0.0, 20.0}});
    EXPECT_EQ(set.curves()[0].steps, (Numbers{1.0, 2.0}));
    EXPECT_EQ(set.curves()[0].values, (Numbers{1.0, 20.0}));
    set.append(CurveSet{{"a", "x", 2, 0.0, 0.0, 5.0}, {"a", "y", 9, 0.0, 0.0, 6.0}});
    EXPECT_EQ(set.curves()[0].values, (Numbers{1.0, 20.0, 5.0})); // two points of one step are two
    set.append(CurveSet{{"a", "x", 1, 0.0, 0.0, 7.0}, {"a", "x", 4, 0.0, 0.0, 8.0}});
    EXPECT_EQ(set.curves()[0].values, (Numbers{7.0, 8.0}));
    EXPECT_EQ(set.curves()[1].values, Numbers{6.0});
}

TEST(CurveSet, forgetsFromAStepOn)
{
    CurveSet set{{"a", "x", 1, 0.0, 0.0, 1.0}, {"a", "y", 4, 0.0, 0.0, 2.0},
        {"a", "x", 4, 0.0, 0.0, 3.0}, {"a", "x", 5, 0.0, 0.0, 4.0}};
    EXPECT_EQ(set.dropFrom(4), 3U);
    EXPECT_EQ(set.size(), 1U);
    EXPECT_EQ(set.dropFrom(4), 0U);
}

} // namespace
} // namespace timbrel::snapshots
