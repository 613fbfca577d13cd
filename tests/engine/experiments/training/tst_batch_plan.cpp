// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/batch_plan.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace timbrel::experiments {
namespace {

using Clips = std::vector<std::size_t>;

const Clips kClips{3, 5, 7, 11, 13, 17, 19, 23, 29, 31};

Clips epochOf(BatchPlan& plan, std::int64_t first, std::int64_t steps)
{
    Clips all;
    for (std::int64_t step = first; step < first + steps; ++step) {
        const auto batch = plan.at(step);
        all.insert(all.end(), batch.begin(), batch.end());
    }
    return all;
}

TEST(BatchPlan, showsEveryClipOnceInAnEpoch)
{
    BatchPlan plan(kClips, 5, 1);
    for (std::int64_t epoch = 0; epoch < 4; ++epoch) {
        auto seen = epochOf(plan, 2 * epoch, 2);
        std::ranges::sort(seen);
        EXPECT_EQ(seen, kClips) << epoch;
    }
}

TEST(BatchPlan, cutsWholeBatchesAndShowsNoClipTwice)
{
    BatchPlan plan(kClips, 4, 1); // two clips are left over in each epoch
    auto seen = epochOf(plan, 0, 2);
    std::ranges::sort(seen);
    EXPECT_EQ(seen.size(), 8U);
    EXPECT_EQ(std::ranges::adjacent_find(seen), seen.end());
    EXPECT_DOUBLE_EQ(plan.epoch(2), 1.0);
    EXPECT_DOUBLE_EQ(plan.epoch(3), 1.5);
}

TEST(BatchPlan, isAFunctionOfSeedAndStep)
{
    BatchPlan forwards(kClips, 3, 42);
    BatchPlan backwards(kClips, 3, 42);
    std::vector<Clips> there;
    std::vector<Clips> back;
    for (std::int64_t step = 0; step < 20; ++step) {
        there.push_back(forwards.at(step));
        back.push_back(backwards.at(19 - step));
    }
    std::ranges::reverse(back);
    EXPECT_EQ(there, back);
}

TEST(BatchPlan, ordersEpochsAndSeedsDifferently)
{
    BatchPlan plan(kClips, 10, 1);
    BatchPlan other(kClips, 10, 2);
    EXPECT_NE(plan.at(0), plan.at(1));
    EXPECT_NE(plan.at(0), other.at(0));
}

TEST(BatchPlan, neverAsksForMoreClipsThanThereAre)
{
    BatchPlan plan({4, 9}, 64, 1);
    EXPECT_EQ(plan.batch(), 2U);
    EXPECT_EQ(plan.at(123).size(), 2U);
}

} // namespace
} // namespace timbrel::experiments
