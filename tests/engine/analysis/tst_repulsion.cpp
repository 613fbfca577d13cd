// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/repulsion.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/base/random.h"

namespace timbrel::analysis {
namespace {

PlanePoints scattered(std::size_t count, double spread)
{
    PlanePoints points{std::vector<float>(count), std::vector<float>(count)};
    RandomStream random(3, "places");
    for (std::size_t i = 0; i < count; ++i) {
        const double middle = i % 3 == 0 ? 2.0 * spread : 0.0; // two heaps
        points.x[i] = static_cast<float>(middle + spread * random.normal());
        points.y[i] = static_cast<float>(spread * random.normal());
    }
    return points;
}

struct Pushes {
    PlanePoints on;
    double closeness = 0.0;
};

Pushes pushesOf(Repulsion& repulsion, const PlanePoints& points)
{
    repulsion.prepare(points);
    Pushes pushes{points, 0.0};
    pushes.closeness = repulsion.push(0, repulsion.groupCount(), pushes.on);
    return pushes;
}

/// Every pair by itself.
Pushes exactPushes(const PlanePoints& points)
{
    const std::size_t count = points.count();
    Pushes pushes{{std::vector<float>(count), std::vector<float>(count)}, 0.0};
    for (std::size_t i = 0; i < count; ++i) {
        double x = 0.0;
        double y = 0.0;
        for (std::size_t j = 0; j < count; ++j) {
            const double dx = static_cast<double>(points.x[i]) - static_cast<double>(points.x[j]);
            const double dy = static_cast<double>(points.y[i]) - static_cast<double>(points.y[j]);
            const double near = 1.0 / (1.0 + dx * dx + dy * dy);
            pushes.closeness += j == i ? 0.0 : near;
            x += near * near * dx;
            y += near * near * dy;
        }
        pushes.on.x[i] = static_cast<float>(x);
        pushes.on.y[i] = static_cast<float>(y);
    }
    return pushes;
}

/// How far pushes are from the exact ones, as a part of these.
double errorOf(const Pushes& pushes, const Pushes& exact)
{
    double wrong = 0.0;
    double whole = 0.0;
    for (std::size_t i = 0; i < exact.on.count(); ++i) {
        wrong += std::pow(pushes.on.x[i] - exact.on.x[i], 2)
            + std::pow(pushes.on.y[i] - exact.on.y[i], 2);
        whole += std::pow(exact.on.x[i], 2) + std::pow(exact.on.y[i], 2);
    }
    return std::sqrt(wrong / whole);
}

TEST(TestRepulsion, isNearlyThatOfEveryPair)
{
    for (const double spread : {0.01, 1.0, 30.0}) { // from the start of a descent to its end
        const auto points = scattered(2000, spread);
        const auto exact = exactPushes(points);
        Repulsion repulsion;
        const auto pushes = pushesOf(repulsion, points);
        EXPECT_LT(errorOf(pushes, exact), 0.02) << spread;
        EXPECT_NEAR(pushes.closeness / exact.closeness, 1.0, 5e-3) << spread;
        Repulsion strict(0.1F);
        EXPECT_LT(errorOf(pushesOf(strict, points), exact), 0.002) << spread;
    }
}

TEST(TestRepulsion, putsEveryPointIntoOneGroup)
{
    for (const std::size_t count : {1U, 2U, 16U, 17U, 500U}) {
        const auto points = scattered(count, 1.0);
        Repulsion repulsion;
        repulsion.prepare(points);
        PlanePoints pushes{std::vector<float>(count, NAN), std::vector<float>(count, NAN)};
        for (std::size_t group = 0; group < repulsion.groupCount(); ++group) {
            repulsion.push(group, group + 1, pushes);
        }
        for (std::size_t i = 0; i < count; ++i) {
            EXPECT_TRUE(std::isfinite(pushes.x[i]) && std::isfinite(pushes.y[i])) << i;
        }
    }
}

TEST(TestRepulsion, standsPointsThatCoincide)
{
    const PlanePoints points{std::vector<float>(100, 0.5F), std::vector<float>(100, -2.0F)};
    Repulsion repulsion;
    const auto pushes = pushesOf(repulsion, points);
    EXPECT_EQ(pushes.on.x[3], 0.0F);
    EXPECT_NEAR(pushes.closeness, 100.0 * 99.0, 1e-2);
}

TEST(TestRepulsion, isNoneWithoutPoints)
{
    Repulsion repulsion;
    repulsion.prepare(scattered(40, 1.0));
    repulsion.prepare({});
    EXPECT_EQ(repulsion.groupCount(), 0U);
}

} // namespace
} // namespace timbrel::analysis
