// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/clip_view_of_reconstruction.h"

#include <gtest/gtest.h>

using namespace timbrel;
using namespace timbrel::snapshots;

namespace {

std::shared_ptr<const Sound> soundOf(float value)
{
    return std::make_shared<const Sound>(Sound{16'000, std::vector<float>(16, value)});
}

ReconstructedWay way(const char* label, float value)
{
    ReconstructedWay made;
    made.label = label;
    made.picture.decibels = Matrix(2, 3, value);
    made.sound = soundOf(value);
    return made;
}

} // namespace

TEST(ClipViewOfReconstruction, TheRecordingComesFirstThenItsWaysInOrder)
{
    Reconstruction shown;
    shown.title = "phrase 7";
    shown.picture.decibels = Matrix(2, 3, 0.5F);
    shown.sound = soundOf(0.5F);
    shown.ways = {way("Griffin-Lim", 0.1F), way("Phase gradients", 0.2F)};
    const auto view = clipViewOfReconstruction(shown);
    EXPECT_EQ(view.title, "phrase 7");
    ASSERT_EQ(view.lanes.size(), 3U);
    EXPECT_EQ(view.lanes[0].role, LaneRole::Input);
    EXPECT_EQ(view.lanes[0].sound, shown.sound);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(view.lanes[i + 1].role, LaneRole::Reconstruction);
        EXPECT_EQ(view.lanes[i + 1].label, shown.ways[i].label);
        EXPECT_EQ(view.lanes[i + 1].sound, shown.ways[i].sound);
        EXPECT_EQ(
            view.lanes[i + 1].picture.decibels.at(1, 2), shown.ways[i].picture.decibels.at(1, 2));
    }
}

TEST(ClipViewOfReconstruction, AddedWaysLeaveIdAndTitleAsTheyWere)
{
    Reconstruction shown;
    shown.title = "phrase 7";
    const auto before = clipViewOfReconstruction(shown);
    shown.ways = {way("Griffin-Lim", 0.1F)};
    const auto after = clipViewOfReconstruction(shown);
    EXPECT_EQ(before.clipId, after.clipId);
    EXPECT_EQ(before.title, after.title);
    EXPECT_NE(before.clipId, ""); // a corpus file's view has none
}
