// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/vector_math.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/spectral/decibels.h"

namespace timbrel::spectral {
namespace {

TEST(VectorMath, naturalLogIsThatOfTheLibrary)
{
    for (float value = 2e-38F; value < 1e38F; value *= 1.003F) {
        const double wanted = std::log(static_cast<double>(value));
        EXPECT_NEAR(naturalLog(value), wanted, 1.5e-7 * std::max(1.0, std::abs(wanted))) << value;
    }
    EXPECT_EQ(naturalLog(1.0F), 0.0F);
    // Near 1 the result is small and must be exact all the same.
    EXPECT_NEAR(
        naturalLog(1.0F + 1e-6F), std::log1p(static_cast<double>(1.0F + 1e-6F) - 1.0), 1e-12);
}

TEST(VectorMath, unitVectorIsOnTheCircle)
{
    for (int n = -1000; n <= 1000; ++n) {
        const auto turns = static_cast<float>(n) / 2000.0F;
        const double angle = 2.0 * std::acos(-1.0) * static_cast<double>(turns);
        const UnitVector unit = unitVector(turns);
        EXPECT_NEAR(unit.cosine, std::cos(angle), 6e-7) << turns;
        EXPECT_NEAR(unit.sine, std::sin(angle), 6e-7) << turns;
    }
    EXPECT_EQ(unitVector(0.0F).cosine, 1.0F);
    EXPECT_EQ(unitVector(0.0F).sine, 0.0F);
}

TEST(Decibels, followTheFormulaDownToTheFloor)
{
    std::vector<float> values{1.0F, 100.0F, 0.5F, 1e-7F, 1e-12F, 0.0F};
    toDecibels(values, 1e-10F);
    const std::vector<double> wanted{0.0, 20.0, -3.0102999566, -70.0, -100.0, -100.0};
    for (std::size_t n = 0; n < values.size(); ++n) {
        EXPECT_NEAR(values[n], wanted[n], 1.5e-5) << n;
    }
    std::vector<float> magnitudes{0.1F, 0.0F};
    toDecibels(magnitudes, 1e-5F, 20.0F);
    EXPECT_NEAR(magnitudes[0], -20.0F, 3e-6F);
    EXPECT_NEAR(magnitudes[1], -100.0F, 1.5e-5F);
}

} // namespace
} // namespace timbrel::spectral
