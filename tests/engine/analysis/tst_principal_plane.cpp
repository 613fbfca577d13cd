// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/principal_plane.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/base/random.h"

namespace timbrel::analysis {
namespace {

TEST(TestPrincipalPlane, findsTheTwoWidestDirections)
{
    constexpr std::size_t kCount = 200;
    Matrix points(kCount, 6, 5.0F);
    for (std::size_t i = 0; i < kCount; ++i) {
        RandomStream random(1, "point", i);
        points.at(i, 4) += static_cast<float>(10.0 * random.normal());
        points.at(i, 1) += static_cast<float>(4.0 * random.normal());
        points.at(i, 0) += static_cast<float>(0.1 * random.normal());
    }
    const PlanePoints plane = principalPlane(points, 9);
    // Along x the fourth column and along y the first, up to sign and a common factor.
    const double factor = std::abs(static_cast<double>(plane.x[0] - plane.x[1]))
        / std::abs(static_cast<double>(points.at(0, 4) - points.at(1, 4)));
    for (std::size_t i = 1; i < kCount; ++i) {
        EXPECT_NEAR(std::abs(plane.x[i] - plane.x[0]),
            factor * std::abs(points.at(i, 4) - points.at(0, 4)), 0.05);
        EXPECT_NEAR(std::abs(plane.y[i] - plane.y[0]),
            factor * std::abs(points.at(i, 1) - points.at(0, 1)), 0.05);
    }
}

TEST(TestPrincipalPlane, isFlatForPointsThatCoincide)
{
    const PlanePoints plane = principalPlane(Matrix(5, 3, 2.0F), 1);
    EXPECT_EQ(plane.x, std::vector<float>(5, 0.0F));
    EXPECT_EQ(plane.y, std::vector<float>(5, 0.0F));
}

TEST(TestPrincipalPlane, knowsASingleColumn)
{
    Matrix points(3, 1);
    points.values = {0.0F, 1.0F, 2.0F};
    const PlanePoints plane = principalPlane(points, 1);
    EXPECT_NEAR(std::abs(plane.x[0]), std::sqrt(1.5), 1e-5);
    EXPECT_EQ(plane.y, std::vector<float>(3, 0.0F));
}

} // namespace
} // namespace timbrel::analysis
