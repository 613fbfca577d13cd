// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/windows.h"

#include <gtest/gtest.h>

namespace timbrel::transcription {
namespace {

TEST(Windows, haveThePublishedLengths)
{
    EXPECT_EQ(kWindowSamples, 43844U);
    EXPECT_EQ(kWindowHop, 36164U);
    EXPECT_EQ(kLead, 3840U);
    EXPECT_EQ(kKeptFrames, 142U);
}

TEST(Windows, giveAsManyFramesAsThePublishedOutput)
{
    EXPECT_EQ(frameCount(0), 0U);
    EXPECT_EQ(frameCount(200607), 787U); // of the published reference recording
    EXPECT_EQ(frameCount(36164), 142U);
}

TEST(Windows, frameTimesStartOverWithEveryWindow)
{
    EXPECT_EQ(frameSeconds(0), 0.0);
    EXPECT_DOUBLE_EQ(frameSeconds(141), 141.0 * 256.0 / 22050.0);
    EXPECT_DOUBLE_EQ(frameSeconds(142), 36164.0 / 22050.0);
    EXPECT_DOUBLE_EQ(frameSeconds(2 * 142 + 3), (2.0 * 36164.0 + 3.0 * 256.0) / 22050.0);
}

} // namespace
} // namespace timbrel::transcription
