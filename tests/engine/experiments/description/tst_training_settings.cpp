// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/description/training_settings.h"

#include <gtest/gtest.h>

#include "tests/support/rows.h"

namespace timbrel::experiments {
namespace {

TrainingSettings example()
{
    TrainingSettings settings;
    settings.steps = 1000;
    settings.learningRate = 0.01;
    settings.finalRate = 0.1;
    settings.warmUpSteps = 20;
    return settings;
}

TEST(TrainingSettings, readsEveryParameter)
{
    const auto row = TrainingSettings::row();
    tests::expectDescribed(row);
    params::ParameterSet values(row.parameters);
    const char* texts[][2] = {{"seed", "9"}, {"steps", "7"}, {"batch", "3"},
        {"learning_rate", "0.5"}, {"final_rate", "0.25"}, {"warm_up", "11"}, {"beta1", "0.75"},
        {"beta2", "0.875"}, {"step_limit", "1.5"}, {"threads", "2"}, {"precision", "bfloat16"},
        {"device", "cpu"}, {"checkpoint_every", "13"}, {"keep_every", "26"},
        {"validate_every", "5"}, {"preview_growth", "2.5"}};
    ASSERT_EQ(std::size(texts), row.parameters.size()) << "give the new parameter a line here";
    for (const auto& [id, text] : texts) {
        ASSERT_TRUE(values.setFromText(id, text)) << id;
    }
    const auto settings = TrainingSettings::from(values);
    EXPECT_EQ(settings.seed, 9U);
    EXPECT_EQ(settings.steps, 7);
    EXPECT_EQ(settings.batch, 3);
    EXPECT_EQ(settings.learningRate, 0.5);
    EXPECT_EQ(settings.finalRate, 0.25);
    EXPECT_EQ(settings.warmUpSteps, 11);
    EXPECT_EQ(settings.beta1, 0.75);
    EXPECT_EQ(settings.beta2, 0.875);
    EXPECT_EQ(settings.stepLimit, 1.5);
    EXPECT_EQ(settings.threads, 2);
    EXPECT_EQ(settings.precision, nn::Precision::BFloat16);
    EXPECT_EQ(settings.device, "cpu");
    EXPECT_EQ(settings.checkpointEvery, 13);
    EXPECT_EQ(settings.keepEvery, 26);
    EXPECT_EQ(settings.validateEvery, 5);
    EXPECT_EQ(settings.previewGrowth, 2.5);
}

TEST(TrainingRate, risesOverTheWarmUp)
{
    const auto settings = example();
    EXPECT_NEAR(settings.rateAt(0, settings.steps), 0.01 / 20.0, 1e-9);
    for (std::int64_t step = 1; step < 20; ++step) {
        EXPECT_GT(settings.rateAt(step, settings.steps), settings.rateAt(step - 1, settings.steps));
    }
}

TEST(TrainingRate, fallsAlongAHalfCosine)
{
    const auto settings = example();
    for (std::int64_t step = 20; step <= 1000; ++step) {
        EXPECT_LT(settings.rateAt(step, settings.steps), settings.rateAt(step - 1, settings.steps));
    }
    EXPECT_NEAR(settings.rateAt(500, settings.steps), 0.01 * (0.1 + 0.9 / 2.0), 1e-12);
    EXPECT_NEAR(settings.rateAt(1000, settings.steps), 0.001, 1e-12);
    EXPECT_NEAR(settings.rateAt(5000, settings.steps), 0.001, 1e-12)
        << "a run that is trained further";
}

TEST(TrainingRate, startsAtTheTopWithoutWarmUp)
{
    auto settings = example();
    settings.warmUpSteps = 0;
    EXPECT_DOUBLE_EQ(settings.rateAt(0, settings.steps), 0.01);
}

} // namespace
} // namespace timbrel::experiments
