// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/bootstrap.h"

#include <cmath>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>

#include "engine/base/random.h"

namespace timbrel::analysis {
namespace {

std::vector<double> normals(std::size_t count)
{
    RandomStream random(3, "values");
    std::vector<double> values(count);
    for (double& value : values) {
        value = 5.0 + 2.0 * random.normal();
    }
    return values;
}

std::vector<std::size_t> ownGroups(std::size_t count)
{
    std::vector<std::size_t> groups(count);
    std::iota(groups.begin(), groups.end(), 0U);
    return groups;
}

/// The mean of n values moves by σ/√n, which the normal interval says in a formula.
TEST(TestBootstrap, agreesWithTheNormalInterval)
{
    const auto values = normals(400);
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / 400.0;
    double variance = 0.0;
    for (const double value : values) {
        variance += (value - mean) * (value - mean) / 400.0;
    }
    const double half = 1.96 * std::sqrt(variance / 400.0);
    const auto interval = bootstrapMean(values, ownGroups(400), {.draws = 4000});
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, mean - half, 0.05 * half);
    EXPECT_NEAR(interval->high, mean + half, 0.05 * half);
}

TEST(TestBootstrap, countsClipsOfOneRecordingOnce)
{
    // Every value eight times over: no more is known than of the fifty.
    const auto few = normals(50);
    std::vector<double> many;
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < few.size(); ++i) {
        many.insert(many.end(), 8, few[i]);
        groups.insert(groups.end(), 8, i);
    }
    const auto once = bootstrapMean(few, ownGroups(50), {});
    const auto repeated = bootstrapMean(many, groups, {});
    ASSERT_TRUE(once && repeated);
    EXPECT_NEAR(repeated->low, once->low, 1e-9);
    EXPECT_NEAR(repeated->high, once->high, 1e-9);
    const auto careless = bootstrapMean(many, ownGroups(many.size()), {});
    EXPECT_LT(careless->high - careless->low, 0.5 * (once->high - once->low));
}

TEST(TestBootstrap, weighsLargeRecordingsMore)
{
    // Resamples of {0, 0, 0} and {4}: the mean is 0, 1 or 4, by ¼, ½ and ¼.
    const std::vector<double> values{0.0, 0.0, 0.0, 4.0};
    const std::vector<std::size_t> groups{7, 7, 7, 2};
    const auto all = bootstrapMean(values, groups, {.confidence = 0.95});
    ASSERT_TRUE(all);
    EXPECT_EQ(*all, (snapshots::Interval{0.0, 4.0}));
    const auto middle = bootstrapMean(values, groups, {.confidence = 0.3});
    EXPECT_EQ(*middle, (snapshots::Interval{1.0, 1.0}));
}

TEST(TestBootstrap, repeatsItselfAndFollowsItsSeed)
{
    const auto values = normals(20);
    const auto groups = ownGroups(20);
    EXPECT_EQ(
        bootstrapMean(values, groups, {.seed = 1}), bootstrapMean(values, groups, {.seed = 1}));
    EXPECT_NE(
        bootstrapMean(values, groups, {.seed = 1}), bootstrapMean(values, groups, {.seed = 2}));
}

TEST(TestBootstrap, saysNothingOfOneRecording)
{
    const std::vector<double> values{1.0, 2.0, 3.0};
    const std::vector<std::size_t> groups{5, 5, 5};
    EXPECT_FALSE(bootstrapMean(values, groups, {}));
    EXPECT_FALSE(bootstrapMean({}, {}, {}));
}

} // namespace
} // namespace timbrel::analysis
