// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/fewer_frames.h"

#include <gtest/gtest.h>

namespace timbrel::snapshots {
namespace {

Spectrogram picture(std::size_t frames)
{
    Spectrogram made;
    made.decibels = Matrix(2, frames, -80.0F);
    made.secondsPerFrame = 0.01;
    return made;
}

TEST(FewerFrames, leavesWhatIsSmallEnough)
{
    auto small = picture(10);
    small.decibels.at(1, 3) = -5.0F;
    EXPECT_EQ(fewerFrames(small, 10).decibels, small.decibels);
    EXPECT_EQ(fewerFrames(small, 10).secondsPerFrame, 0.01);
}

TEST(FewerFrames, keepsTheLoudestOfEachGroupWithItsHue)
{
    auto whole = picture(10);
    whole.decibels.at(1, 5) = -5.0F; // a short note
    whole.decibels.at(0, 9) = -7.0F; // in the last group, which is shorter
    whole.hue = Matrix(2, 10, 0.25F);
    whole.hue.at(1, 5) = 0.75F;
    const auto few = fewerFrames(whole, 4); // three frames each
    ASSERT_EQ(few.decibels.columns, 4U);
    EXPECT_EQ(few.decibels.at(1, 1), -5.0F);
    EXPECT_EQ(few.decibels.at(1, 0), -80.0F);
    EXPECT_EQ(few.decibels.at(0, 3), -7.0F);
    EXPECT_EQ(few.hue.at(1, 1), 0.75F);
    EXPECT_EQ(few.hue.at(1, 2), 0.25F);
    EXPECT_DOUBLE_EQ(few.secondsPerFrame, 0.03);
}

} // namespace
} // namespace timbrel::snapshots
