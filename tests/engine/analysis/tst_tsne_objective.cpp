// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/tsne_objective.h"

#include <gtest/gtest.h>

#include "engine/analysis/affinities.h"
#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

PlanePoints scattered(std::size_t count)
{
    PlanePoints points{std::vector<float>(count), std::vector<float>(count)};
    RandomStream random(3, "places");
    for (std::size_t i = 0; i < count; ++i) {
        points.x[i] = static_cast<float>(random.normal());
        points.y[i] = static_cast<float>(random.normal());
    }
    return points;
}

Affinities affinitiesOf(const Matrix& points, double perplexity)
{
    return neighbourAffinities(*nearestOthers(points, 90, 1, Monitor()), perplexity, 1);
}

TEST(TestTsneObjective, gradientIsTheSlopeOfTheDivergence)
{
    constexpr std::size_t kCount = 20;
    constexpr float kStep = 1.0F / 256.0F; // exact in binary
    const auto affinities = affinitiesOf(clusters(kCount, 4, 3, 2.0), 5.0);
    TsneObjective objective(affinities, 1);
    const PlanePoints points = scattered(kCount);
    PlanePoints gradient;
    objective.slope(1.0F, points, gradient);
    for (std::size_t i = 0; i < kCount; ++i) {
        for (auto axis : {&PlanePoints::x, &PlanePoints::y}) {
            PlanePoints before = points;
            PlanePoints after = points;
            (before.*axis)[i] -= kStep;
            (after.*axis)[i] += kStep;
            const double width = static_cast<double>((after.*axis)[i] - (before.*axis)[i]);
            const double slope =
                (objective.divergence(after) - objective.divergence(before)) / width;
            EXPECT_NEAR((gradient.*axis)[i], slope, 2e-5) << "point " << i;
        }
    }
}

TEST(TestTsneObjective, exaggerationAddsToThePullOnly)
{
    const auto affinities = affinitiesOf(clusters(20, 4, 3, 2.0), 5.0);
    TsneObjective objective(affinities, 1);
    const PlanePoints points = scattered(20);
    PlanePoints once;
    PlanePoints twice;
    PlanePoints thrice;
    objective.slope(1.0F, points, once);
    objective.slope(2.0F, points, twice);
    objective.slope(3.0F, points, thrice);
    for (std::size_t i = 0; i < 20; ++i) {
        EXPECT_NEAR(twice.x[i] - once.x[i], thrice.x[i] - twice.x[i], 1e-5);
        EXPECT_NE(twice.x[i], once.x[i]);
    }
}

TEST(TestTsneObjective, hasTheSameBitsForAnyThreads)
{
    const auto affinities = affinitiesOf(clusters(900, 4, 3, 2.0), 20.0);
    const PlanePoints points = scattered(900);
    PlanePoints alone;
    PlanePoints together;
    TsneObjective(affinities, 1).slope(1.0F, points, alone);
    TsneObjective(affinities, 4).slope(1.0F, points, together);
    EXPECT_EQ(alone.x, together.x);
    EXPECT_EQ(alone.y, together.y);
}

} // namespace
} // namespace timbrel::analysis
