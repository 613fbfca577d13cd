// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/color_map.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace timbrel::figures {
namespace {

/// Relative luminance of sRGB (ITU-R BT.709).
double luminance(const Color& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

TEST(TestColorMap, growsEvenlyLighter)
{
    double last = -1.0;
    for (int i = 0; i <= 255; ++i) {
        const double lightness = std::cbrt(luminance(magma().at(i / 255.0)));
        EXPECT_GT(lightness, last) << i;
        last = lightness;
    }
    const auto step = [](double from, double to) {
        return std::cbrt(luminance(magma().at(to))) - std::cbrt(luminance(magma().at(from)));
    };
    EXPECT_NEAR(step(0.2, 0.5), step(0.5, 0.8), 0.08);
}

TEST(TestColorMap, keepsItsEndsForWhatLiesBeyond)
{
    EXPECT_EQ(magma().pixel(-3.0), 0xFF000004U);
    EXPECT_EQ(magma().pixel(0.0), 0xFF000004U);
    EXPECT_EQ(magma().pixel(1.0), 0xFFFCFDBFU);
    EXPECT_EQ(magma().pixel(std::numeric_limits<double>::infinity()), 0xFFFCFDBFU);
    EXPECT_EQ(magma().pixel(std::numeric_limits<double>::quiet_NaN()), 0xFF000004U);
}

} // namespace
} // namespace timbrel::figures
