// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/run_trial.h"

#include <gtest/gtest.h>

#include "engine/experiments/assembly/run_model.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

constexpr TrialCorpus kCorpus{.classes = 3, .clips = 20};

class Impatient final : public Monitor {
public:
    [[nodiscard]] bool cancelled() const override { return true; }
};

TEST(RunTrial, measuresWithoutAnyRecording)
{
    auto experiment = tinyExperiment("/nowhere");
    set(experiment, "training.steps", "1000");
    Monitor quiet;
    const auto trial = tryRun(experiment, kCorpus, quiet);
    ASSERT_TRUE(trial) << trial.error().text();
    EXPECT_GT(trial->secondsPerStep, 0.0);
    EXPECT_DOUBLE_EQ(trial->seconds, 1000.0 * trial->secondsPerStep);
    EXPECT_TRUE(trial->without.empty());
    // The same numbers as a run with as many classes would learn.
    auto model = makeModel(experiment, {"a", "b", "c"}, {{0.0F}}, 20);
    ASSERT_TRUE(model);
    std::int64_t parameters = 0;
    for (const auto& parameter : model->method->network().parameters()) {
        parameters += parameter.numel();
    }
    EXPECT_EQ(trial->parameters, parameters);
    // Weights and two numbers of the optimiser for each; the best and the last two are kept.
    EXPECT_EQ(trial->diskBytes, parameters * 4 * 3 * 3);
}

TEST(RunTrial, triesEveryStageAndEveryRepresentation)
{
    Monitor quiet;
    auto staged = tinyExperiment("/nowhere");
    set(staged, "method", "lord-full");
    set(staged, "method.adversarial_part", "0.2");
    const auto trial = tryRun(staged, kCorpus, quiet);
    ASSERT_TRUE(trial) << trial.error().text();
    EXPECT_GT(trial->parameters, 0);
    for (const char* id : {"mel-normalised", "stft-log1p"}) {
        auto experiment = tinyExperiment("/nowhere");
        set(experiment, "representation", id);
        set(experiment, "representation.frames", "32");
        const auto other = tryRun(experiment, kCorpus, quiet);
        EXPECT_TRUE(other) << id << ": " << (other ? std::string() : other.error().text());
    }
}

TEST(RunTrial, saysWhichLossesItCouldNotTry)
{
    auto experiment = tinyExperiment("/nowhere");
    set(experiment, "losses.rho", "0.5");
    Monitor quiet;
    const auto trial = tryRun(experiment, kCorpus, quiet);
    ASSERT_TRUE(trial) << trial.error().text();
    EXPECT_EQ(trial->without, std::vector<std::string>{"Rho (CP-ResNet)"});
}

TEST(RunTrial, endsWhenNobodyWaitsForIt)
{
    Impatient monitor;
    const auto trial = tryRun(tinyExperiment("/nowhere"), kCorpus, monitor);
    ASSERT_FALSE(trial);
    EXPECT_EQ(trial.error().code, ErrorCode::Cancelled);
}

TEST(RunTrial, refusesWhatCannotBeTrained)
{
    auto experiment = tinyExperiment("/nowhere");
    set(experiment, "encoder.halvings", "1"); // the generator has three
    Monitor quiet;
    EXPECT_FALSE(tryRun(experiment, kCorpus, quiet));
}

} // namespace
} // namespace timbrel::experiments
