// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/stage_plan.h"

#include <gtest/gtest.h>

namespace timbrel::experiments {
namespace {

StagePlan three(std::int64_t steps)
{
    return {{{"codes", 0.5, 1.0, false}, {"warm-up", 0.15, 0.5}, {"both", 0.35, 0.5}}, steps};
}

TEST(StagePlan, givesEveryStageItsShare)
{
    const auto plan = three(1000);
    for (const auto& [step, stage, within, length] : {std::tuple{0, 0, 0, 500}, {499, 0, 499, 500},
             {500, 1, 0, 150}, {649, 1, 149, 150}, {650, 2, 0, 350}, {999, 2, 349, 350}}) {
        const auto place = plan.at(step);
        EXPECT_EQ(place.stage, static_cast<std::size_t>(stage)) << step;
        EXPECT_EQ(place.step, within) << step;
        EXPECT_EQ(place.steps, length) << step;
    }
    EXPECT_EQ(plan.stageAt(500).label, "warm-up");
}

TEST(StagePlan, goesOnInTheLastStage)
{
    const auto place = three(100).at(250);
    EXPECT_EQ(place.stage, 2U);
    EXPECT_EQ(place.step, 185);
}

TEST(StagePlan, leavesOutNoStageOfAShortRun)
{
    const auto plan = three(3);
    for (std::int64_t step = 0; step < 3; ++step) {
        EXPECT_LE(plan.at(step).stage, static_cast<std::size_t>(step));
        EXPECT_GT(plan.at(step).steps, 0);
    }
    EXPECT_EQ(plan.at(plan.at(0).steps).stage, 1U);
}

TEST(StagePlan, isOneStageWhereThereIsOne)
{
    const StagePlan plan({{}}, 40);
    EXPECT_EQ(plan.at(39).steps, 40);
    EXPECT_EQ(plan.at(39).step, 39);
}

TEST(StagePlan, tellsWhatBegins)
{
    const auto plan = three(1000);
    EXPECT_EQ(plan.sentence(plan.at(0)),
        "stage 1 of 3: codes, 500 steps; until it ends, grid and map show training clips");
    EXPECT_EQ(plan.sentence(plan.at(700)), "stage 3 of 3: both, 350 steps");
}

} // namespace
} // namespace timbrel::experiments
