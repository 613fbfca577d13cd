// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/sweeps/run_speeds.h"

#include <gtest/gtest.h>

#include "engine/experiments/files/run_folder.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

params::Experiment experiment(const std::vector<std::pair<std::string, std::string>>& settings = {})
{
    params::Experiment made(sharedSchema());
    set(made, "training.steps", "100");
    set(made, "training.batch", "10");
    for (const auto& [key, text] : settings) {
        set(made, key, text);
    }
    return made;
}

TEST(RunSpeeds, tellsWhatIsLeftOfARunLikeAnEarlierOne)
{
    RunSpeeds speeds;
    EXPECT_FALSE(speeds.secondsFor(experiment(), 0)) << "there are no earlier runs";
    speeds.add(experiment(), 0.5);
    EXPECT_DOUBLE_EQ(*speeds.secondsFor(experiment(), 0), 50.0);
    EXPECT_DOUBLE_EQ(*speeds.secondsFor(experiment(), 80), 10.0);
    EXPECT_DOUBLE_EQ(*speeds.secondsFor(experiment(), 120), 0.0);
    EXPECT_DOUBLE_EQ(*speeds.secondsFor(experiment({{"training.batch", "30"}}), 0), 150.0);
    EXPECT_FALSE(speeds.secondsFor(experiment({{"method", "lord-full"}}), 0)) << "not alike";
    EXPECT_FALSE(speeds.secondsFor(experiment({{"generator.width", "64"}}), 0)) << "not as wide";
}

TEST(RunSpeeds, believesTheRunWithMostSettingsInCommon)
{
    RunSpeeds speeds;
    speeds.add(experiment({{"training.learning_rate", "0.01"}}), 3.0);
    speeds.add(
        experiment({{"training.learning_rate", "0.01"}, {"method.content_size", "64"}}), 2.0);
    speeds.add(
        experiment({{"training.learning_rate", "0.01"}, {"method.content_size", "64"}}), 9.0);
    EXPECT_DOUBLE_EQ(*speeds.secondsFor(experiment(), 0), 300.0);
    EXPECT_DOUBLE_EQ(*speeds.secondsFor(experiment({{"method.content_size", "64"}}), 0), 200.0)
        << "the first of equal ones";
}

TEST(RunSpeeds, readsWhatRunsTellOfThemselves)
{
    const tests::TemporaryFolder folder;
    const auto run = RunFolder::create(folder.path(), experiment());
    ASSERT_TRUE(run);
    ASSERT_TRUE(RunFolder::create(folder.path(), experiment())) << "which tells nothing";
    RunRecord record;
    record.step = 20;
    record.trainSeconds = 5.0;
    ASSERT_TRUE(run->save(record));
    EXPECT_DOUBLE_EQ(
        *RunSpeeds::of(folder.path(), sharedSchema()).secondsFor(experiment(), 60), 10.0);
}

} // namespace
} // namespace timbrel::experiments
