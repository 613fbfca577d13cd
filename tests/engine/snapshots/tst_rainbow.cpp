// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/rainbow.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "engine/base/lab.h"
#include "engine/snapshots/color_ramp.h"

namespace timbrel::snapshots {
namespace {

double distance(std::uint32_t one, std::uint32_t other)
{
    const Lab a = toLab(one);
    const Lab b = toLab(other);
    return std::hypot(a.lightness - b.lightness, a.a - b.a, a.b - b.b);
}

TEST(Rainbow, allHuesOfALevelLookEquallyBright)
{
    for (const float level : {0.1F, 0.2F, 0.5F, 1.0F}) {
        for (int hue = 0; hue < 64; ++hue) {
            const auto color = rainbowColor(level, static_cast<float>(hue) / 64.0F);
            EXPECT_NEAR(toLab(color).lightness, 74.0 * static_cast<double>(level), 1.0) << hue;
        }
    }
}

TEST(Rainbow, equalStepsOfHueLookEquallyLarge)
{
    // 2 sin(π/16) of the radius; a byte a channel is about a half of a unit.
    const double step = 2.0 * std::sin(3.14159265 / 16.0) * 40.0;
    for (int hue = 0; hue < 16; ++hue) {
        const auto at = [](int index) {
            return rainbowColor(1.0F, static_cast<float>(index) / 16.0F);
        };
        EXPECT_NEAR(distance(at(hue), at(hue + 1)), step, 1.0) << hue;
    }
}

TEST(Rainbow, isACircleAndBlackAtItsFoot)
{
    EXPECT_EQ(rainbowColor(0.7F, 0.0F), rainbowColor(0.7F, 1.0F));
    EXPECT_NE(rainbowColor(0.7F, 0.0F), rainbowColor(0.7F, 0.5F));
    EXPECT_EQ(rainbowColor(0.0F, 0.3F), 0xFF000000U);
    EXPECT_EQ(rainbowColor(7.0F, 0.3F), rainbowColor(1.0F, 0.3F));
    EXPECT_EQ(rainbowColor(std::numeric_limits<float>::quiet_NaN(), 0.3F), 0xFF000000U);
}

TEST(ColorRamp, risesAndShowsHuesWhereThereAreSome)
{
    Spectrogram shown;
    const auto levels = colorRamp(shown, -60.0F, -10.0F);
    EXPECT_EQ(levels.decibels.columns, 1U);
    EXPECT_EQ(levels.decibels.values.front(), -60.0F);
    EXPECT_EQ(levels.decibels.values.back(), -10.0F);
    EXPECT_TRUE(levels.hue.empty());
    shown.hue = Matrix(2, 2);
    const auto hues = colorRamp(shown, -60.0F, -10.0F);
    EXPECT_EQ(hues.hue.columns, hues.decibels.columns);
    EXPECT_LT(hues.hue.at(0, 0), 0.1F);
    EXPECT_GT(hues.hue.at(0, hues.hue.columns - 1), 0.9F);
}

} // namespace
} // namespace timbrel::snapshots
