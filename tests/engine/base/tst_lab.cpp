// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/lab.h"

#include <gtest/gtest.h>

namespace timbrel {
namespace {

TEST(Lab, knowsThePrimaries)
{
    // Published values of sRGB's primaries under D65.
    const auto expect = [](std::uint32_t rgb, double lightness, double a, double b) {
        const Lab color = toLab(rgb);
        EXPECT_NEAR(color.lightness, lightness, 0.02);
        EXPECT_NEAR(color.a, a, 0.02);
        EXPECT_NEAR(color.b, b, 0.02);
    };
    expect(0x000000, 0.0, 0.0, 0.0);
    expect(0xFFFFFF, 100.0, 0.0, 0.0);
    expect(0xFF0000, 53.24, 80.09, 67.20);
    expect(0x00FF00, 87.73, -86.18, 83.18);
    expect(0x0000FF, 32.30, 79.19, -107.86);
}

TEST(Lab, comesBackToTheSameBytes)
{
    for (std::uint32_t rgb = 0; rgb <= 0xFFFFFF; rgb += 40503) {
        ASSERT_EQ(fromLab(toLab(rgb)), 0xFF000000U | rgb);
    }
}

TEST(Lab, clampsWhatTheScreenCannotShow)
{
    EXPECT_EQ(fromLab({150.0, 0.0, 0.0}), 0xFFFFFFFFU);
    EXPECT_EQ(fromLab({-20.0, 0.0, 0.0}), 0xFF000000U);
    EXPECT_EQ(fromLab({50.0, 200.0, 100.0}) >> 16 & 0xFFU, 0xFFU);
}

} // namespace
} // namespace timbrel
