// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/trainer.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "tests/engine/experiments/tiny_model.h"

namespace timbrel::experiments {
namespace {

class TrainerTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
    }
    static void steps(Trainer& trainer, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto losses = trainer.step();
            ASSERT_TRUE(losses) << losses.error().text();
        }
    }
    static void poison(const TinyModel& tiny)
    {
        const torch::NoGradGuard noGradient;
        tiny.model.method->network().parameters().front().fill_(std::nan(""));
    }

    tests::TemporaryFolder folder;
    CheckpointFolder checkpoints{folder.path()};
    std::vector<Error> skipped;
    std::function<void(const Error&)> onSkipped = [this](const Error& e) { skipped.push_back(e); };
};

TEST_F(TrainerTest, tellsTheTotalFirstAndThenEveryTerm)
{
    const TinyModel tiny;
    Trainer trainer(tiny.model, tiny.features, tiny.settings);
    const auto losses = trainer.step();
    ASSERT_TRUE(losses) << losses.error().text();
    ASSERT_GE(losses->size(), 2U);
    EXPECT_EQ(losses->front().first, "total");
    EXPECT_EQ(trainer.progress().step, 1);
    EXPECT_EQ(trainer.batch(), 4U);
    EXPECT_GT(trainer.epoch(), 0.0);
}

TEST_F(TrainerTest, goesOnFromTheNewestCheckpointThatCanBeRead)
{
    const TinyModel tiny;
    Trainer trainer(tiny.model, tiny.features, tiny.settings);
    steps(trainer, 2);
    ASSERT_TRUE(trainer.save(checkpoints));
    steps(trainer, 2);
    ASSERT_TRUE(trainer.save(checkpoints));
    steps(trainer, 1);

    const TinyModel other;
    Trainer resumed(other.model, other.features, other.settings);
    const auto newest = checkpoints.weightsFile(4);
    std::filesystem::resize_file(newest, std::filesystem::file_size(newest) - 1);
    const auto found = resumed.restore(checkpoints, onSkipped);
    ASSERT_TRUE(found) << found.error().text();
    EXPECT_TRUE(*found);
    EXPECT_EQ(resumed.progress().step, 2);
    ASSERT_EQ(skipped.size(), 1U);
    EXPECT_EQ(skipped[0].where, newest.string());

    steps(resumed, 3);
    const auto expected = tiny.model.method->network().named_parameters();
    for (const auto& item : other.model.method->network().named_parameters()) {
        EXPECT_TRUE(item.value().equal(expected[item.key()])) << item.key();
    }
}

TEST_F(TrainerTest, goesOnExactlyInEveryStage)
{
    auto experiment = tinyExperiment(tinySolos());
    for (const auto& [key, value] : {std::pair{"method", "lord-full"},
             {"method.adversarial_part", "0.4"}, {"method.latent_part", "0.2"},
             {"method.warm_up_part", "0.2"}, {"method.critic_steps", "2"}}) {
        set(experiment, key, value);
    }
    const TinyModel tiny(experiment);
    Trainer trainer(tiny.model, tiny.features, tiny.settings);
    ASSERT_EQ(trainer.stages().stages().size(), 4U);
    for (int step = 0; step < 12; ++step) {
        ASSERT_TRUE(trainer.save(checkpoints));
        steps(trainer, 1);
    }
    for (const std::int64_t from : {1, 2, 4, 6, 9, 11}) {
        const tests::TemporaryFolder place;
        for (const auto& file : {checkpoints.weightsFile(from), checkpoints.optimizerFile(from)}) {
            std::filesystem::copy(file, place.path() / file.filename());
        }
        const TinyModel other(experiment);
        Trainer resumed(other.model, other.features, other.settings);
        ASSERT_TRUE(resumed.restore(CheckpointFolder(place.path()), onSkipped));
        steps(resumed, static_cast<int>(12 - from));
        const auto expected = tiny.model.method->network().named_parameters();
        for (const auto& item : other.model.method->network().named_parameters()) {
            EXPECT_TRUE(item.value().equal(expected[item.key()])) << item.key() << ", " << from;
        }
    }
}

TEST_F(TrainerTest, leavesAloneWhatAStageDoesNotLearn)
{
    auto experiment = tinyExperiment(tinySolos());
    set(experiment, "method", "lord-full");
    const TinyModel tiny(experiment);
    Trainer trainer(tiny.model, tiny.features, tiny.settings);
    steps(trainer, 6); // half of the run: codes and generator
    const auto tableOf = [&tiny] {
        return tiny.model.method->network().named_parameters()["content_table.weight"].clone();
    };
    const auto found = tableOf();
    steps(trainer, 3); // though Adam has momentum left
    EXPECT_TRUE(found.equal(tableOf()));
}

TEST_F(TrainerTest, beginsAnewWithoutACheckpoint)
{
    const TinyModel tiny;
    Trainer trainer(tiny.model, tiny.features, tiny.settings);
    const auto found = trainer.restore(checkpoints, onSkipped);
    ASSERT_TRUE(found) << found.error().text();
    EXPECT_FALSE(*found);
    EXPECT_EQ(trainer.progress().step, 0);
    EXPECT_TRUE(skipped.empty());
}

TEST_F(TrainerTest, refusesToBeginAnewWhereNoCheckpointCanBeRead)
{
    const TinyModel tiny;
    Trainer trainer(tiny.model, tiny.features, tiny.settings);
    steps(trainer, 1);
    ASSERT_TRUE(trainer.save(checkpoints));
    steps(trainer, 1);
    ASSERT_TRUE(trainer.save(checkpoints));
    const auto state =
        checkpoints.optimizerFile(1); // the weights are read before this is found out
    ASSERT_TRUE(writeFileAtomically(state, "damaged"));
    ASSERT_TRUE(writeFileAtomically(checkpoints.weightsFile(2), "damaged too"));

    const TinyModel other;
    const TinyModel untouched;
    Trainer resumed(other.model, other.features, other.settings);
    const auto found = resumed.restore(checkpoints, onSkipped);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Unreadable);
    EXPECT_EQ(found.error().where, folder.path().string());
    EXPECT_FALSE(found.error().remedy.empty());
    const auto text = found.error().text().english();
    for (const auto& file : {state, checkpoints.weightsFile(2)}) {
        EXPECT_NE(text.find(file.string()), std::string::npos) << text;
    }
    EXPECT_TRUE(skipped.empty()) << "nothing is used instead";
    EXPECT_EQ(resumed.progress().step, 0);
    const auto expected = untouched.model.method->network().named_parameters();
    for (const auto& item : other.model.method->network().named_parameters()) {
        EXPECT_TRUE(item.value().equal(expected[item.key()])) << item.key();
    }
}

TEST_F(TrainerTest, namesTheStepAndTheTermThatDiverged)
{
    const TinyModel tiny;
    Trainer trainer(tiny.model, tiny.features, tiny.settings);
    steps(trainer, 2);
    poison(tiny);
    const auto losses = trainer.step();
    ASSERT_FALSE(losses);
    EXPECT_EQ(losses.error().code, ErrorCode::Diverged);
    EXPECT_TRUE(losses.error().what.english().ends_with(" at step 2")) << losses.error().what;
    EXPECT_NE(losses.error().what.english().find("\"content_decay\""), std::string::npos)
        << losses.error().what;
    EXPECT_NE(losses.error().remedy.english().find("learning_rate"), std::string::npos);
    EXPECT_EQ(trainer.progress().step, 2);
}

TEST_F(TrainerTest, savesNoWeightsThatAreNotNumbers)
{
    const TinyModel tiny;
    Trainer trainer(tiny.model, tiny.features, tiny.settings);
    steps(trainer, 1);
    poison(tiny);
    const auto saved = trainer.save(checkpoints);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Diverged);
    EXPECT_TRUE(saved.error().what.english().ends_with(" at step 1")) << saved.error().what;
    EXPECT_TRUE(checkpoints.steps().empty());
}

} // namespace
} // namespace timbrel::experiments
