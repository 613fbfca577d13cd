// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "engine/snapshots/difference.h"

namespace timbrel::snapshots {
namespace {

Spectrogram picture(std::size_t frames, float decibels)
{
    return {.decibels = Matrix(2, frames, decibels),
        .bandHz = {100.0F, 200.0F},
        .secondsPerFrame = 0.01};
}

TEST(Difference, TellsHowMuchLouderOneIs)
{
    auto louder = picture(3, -20.0F);
    louder.decibels.at(1, 2) = -50.0F;
    const auto shown = difference(louder, picture(5, -30.0F));
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->decibels.columns, 3U);
    EXPECT_FLOAT_EQ(shown->decibels.at(0, 0), 10.0F);
    EXPECT_FLOAT_EQ(shown->decibels.at(1, 2), -20.0F);
    EXPECT_FLOAT_EQ(shown->floorDb, -shown->ceilingDb);
}

TEST(Difference, OfSilencesIsNothing)
{
    const auto shown = difference(picture(1, -300.0F), picture(1, -90.0F));
    ASSERT_TRUE(shown);
    EXPECT_FLOAT_EQ(shown->decibels.at(0, 0), 0.0F);
}

TEST(Difference, NeedsTheSameBandsAndTimes)
{
    auto other = picture(1, 0.0F);
    other.bandHz[1] = 201.0F;
    EXPECT_FALSE(difference(picture(1, 0.0F), other));
    other = picture(1, 0.0F);
    other.secondsPerFrame = 0.02;
    EXPECT_FALSE(difference(picture(1, 0.0F), other));
}

} // namespace
} // namespace timbrel::snapshots
