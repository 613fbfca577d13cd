// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/checkpoint.h"

#include <fstream>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "engine/formats/safetensors.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::experiments {
namespace {

/// A network with weights and a buffer, and the optimiser that trains it.
struct Training {
    explicit Training(std::uint64_t seed)
        : network((torch::manual_seed(seed), torch::nn::Linear(4, 3)), torch::nn::BatchNorm1d(3))
        , adam(network->parameters(), torch::optim::AdamOptions(0.01))
    {
    }

    void step(std::int64_t number)
    {
        torch::manual_seed(static_cast<std::uint64_t>(number));
        adam.zero_grad();
        network->forward(torch::rand({8, 4})).square().mean().backward();
        adam.step();
    }
    [[nodiscard]] std::vector<torch::Tensor> state() const
    {
        auto tensors = network->parameters();
        for (const auto& buffer : network->named_buffers()) {
            if (buffer.value().is_floating_point()) {
                tensors.push_back(buffer.value());
            }
        }
        return tensors;
    }

    torch::nn::Sequential network;
    torch::optim::Adam adam;
};

void expectSameBits(const Training& a, const Training& b)
{
    const auto first = a.state();
    const auto second = b.state();
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        EXPECT_TRUE(first[i].equal(second[i])) << i;
    }
}

class CheckpointTest : public testing::Test {
protected:
    void save(Training& training, std::int64_t step) const
    {
        const auto saved = checkpoints.save({step, 1.5, 0.25, 2}, *training.network, training.adam);
        ASSERT_TRUE(saved) << saved.error().text();
    }
    [[nodiscard]] Result<Progress> load(Training& training, std::int64_t step) const
    {
        return checkpoints.load(step, *training.network, training.adam);
    }

    tests::TemporaryFolder folder;
    CheckpointFolder checkpoints{folder.path() / "checkpoints"};
    Training trained{1};
};

TEST_F(CheckpointTest, isThereOnlyOnceItIsSaved)
{
    EXPECT_TRUE(checkpoints.steps().empty());
    save(trained, 4);
    save(trained, 1234567);
    save(trained, 12);
    EXPECT_EQ(checkpoints.steps(), (std::vector<std::int64_t>{4, 12, 1234567}));
    EXPECT_EQ(checkpoints.weightsFile(12).filename(), "000012.safetensors");
}

TEST_F(CheckpointTest, comesBackBitForBit)
{
    for (std::int64_t step = 0; step < 5; ++step) {
        trained.step(step);
    }
    save(trained, 5);
    Training loaded(2);
    const auto progress = load(loaded, 5);
    ASSERT_TRUE(progress) << progress.error().text();
    EXPECT_EQ(progress->step, 5);
    EXPECT_EQ(progress->seconds, 1.5);
    EXPECT_EQ(progress->bestError, 0.25);
    EXPECT_EQ(progress->bestStep, 2);
    expectSameBits(trained, loaded);

    // The optimiser's memory came back too: what follows is the same.
    for (std::int64_t step = 5; step < 10; ++step) {
        trained.step(step);
        loaded.step(step);
    }
    expectSameBits(trained, loaded);
}

TEST_F(CheckpointTest, refusesWeightsOfAnotherNetwork)
{
    save(trained, 3);
    torch::nn::Sequential wider(torch::nn::Linear(4, 7), torch::nn::BatchNorm1d(7));
    const auto loaded = checkpoints.load(3, *wider);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::Unreadable);
    EXPECT_EQ(loaded.error().where, checkpoints.weightsFile(3).string());
    EXPECT_FALSE(loaded.error().remedy.empty());
}

TEST_F(CheckpointTest, refusesEveryDamagedFile)
{
    save(trained, 3);
    for (const auto& path : {checkpoints.weightsFile(3), checkpoints.optimizerFile(3)}) {
        const auto whole = readFile(path).value();
        for (const std::size_t length :
            {std::size_t{0}, std::size_t{7}, whole.size() / 2, whole.size() - 1}) {
            std::filesystem::resize_file(path, length);
            const auto loaded = load(trained, 3);
            ASSERT_FALSE(loaded) << path << " cut to " << length;
            EXPECT_EQ(loaded.error().where, path.string());
            ASSERT_TRUE(writeFileAtomically(path, whole));
        }
        auto flipped = whole;
        flipped[whole.size() - 9] = static_cast<char>(flipped[whole.size() - 9] ^ 1);
        ASSERT_TRUE(writeFileAtomically(path, flipped));
        EXPECT_FALSE(load(trained, 3)) << path;
        ASSERT_TRUE(writeFileAtomically(path, whole));
        EXPECT_TRUE(load(trained, 3));
    }
}

TEST_F(CheckpointTest, needsBothOfItsFiles)
{
    save(trained, 3);
    std::filesystem::remove(checkpoints.optimizerFile(3));
    const auto loaded = load(trained, 3);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(checkpoints.load(3, *trained.network)) << "the weights alone are enough to listen";
}

TEST_F(CheckpointTest, refusesAnArchiveThatIsNone)
{
    save(trained, 3);
    ASSERT_TRUE(writeFileAtomically(checkpoints.optimizerFile(3),
        formats::toBytes({{{"libtorch_archive", formats::ElementType::U8, {5}, "hello"}}, {}})));
    const auto loaded = load(trained, 3);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().where, checkpoints.optimizerFile(3).string());
}

TEST_F(CheckpointTest, keepsTheNewestTwoTheBestAndEveryNth)
{
    for (std::int64_t step = 10; step <= 100; step += 10) {
        save(trained, step);
    }
    checkpoints.prune(100, 20, 40);
    EXPECT_EQ(checkpoints.steps(), (std::vector<std::int64_t>{20, 40, 80, 90, 100}));
    checkpoints.prune(100, 100, 0);
    EXPECT_EQ(checkpoints.steps(), (std::vector<std::int64_t>{90, 100}));
    EXPECT_FALSE(std::filesystem::exists(checkpoints.optimizerFile(20)));
    EXPECT_TRUE(std::filesystem::exists(checkpoints.optimizerFile(90)));
}

TEST_F(CheckpointTest, leavesAloneWhatLiesAboveTheStepThatWasSaved)
{
    for (std::int64_t step = 10; step <= 100; step += 10) {
        save(trained, step);
    }
    checkpoints.prune(50, 20, 0);
    EXPECT_EQ(checkpoints.steps(), (std::vector<std::int64_t>{20, 40, 50, 60, 70, 80, 90, 100}));
    checkpoints.prune(10, 20, 0);
    EXPECT_EQ(checkpoints.steps().size(), 8U) << "all lie above";
    EXPECT_TRUE(std::filesystem::exists(checkpoints.optimizerFile(100)));
}

TEST_F(CheckpointTest, tellsAnEmptyFolderFromOneThatCannotBeRead)
{
    const auto none = checkpoints.readSteps();
    ASSERT_TRUE(none) << none.error().text();
    EXPECT_TRUE(none->empty());
    ASSERT_TRUE(writeFileAtomically(folder.path() / "checkpoints", "a file in the way"));
    const auto unreadable = checkpoints.readSteps();
    ASSERT_FALSE(unreadable);
    EXPECT_EQ(unreadable.error().where, checkpoints.path().string());
    EXPECT_TRUE(checkpoints.steps().empty());
}

TEST_F(CheckpointTest, clearsAwayWhatACrashLeft)
{
    const auto path = folder.path() / "checkpoints";
    save(trained, 10);
    std::ofstream(path / ".000010.safetensors.123.part") << "half";
    std::ofstream(path / "000005.optimizer.safetensors") << "its weights were deleted first";
    std::ofstream(path / "notes.txt") << "not ours";
    checkpoints.prune(10, 10, 0);
    EXPECT_FALSE(std::filesystem::exists(path / ".000010.safetensors.123.part"));
    EXPECT_FALSE(std::filesystem::exists(checkpoints.optimizerFile(5)));
    EXPECT_TRUE(std::filesystem::exists(path / "notes.txt"));
    EXPECT_EQ(checkpoints.steps(), std::vector<std::int64_t>{10});
}

TEST_F(CheckpointTest, saysWhereItCannotBeWritten)
{
    ASSERT_TRUE(writeFileAtomically(folder.path() / "checkpoints", "a file in the way"));
    const auto saved = checkpoints.save({1, 0, 0, 0}, *trained.network, trained.adam);
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().text().english().find("checkpoints"), std::string::npos);
}

} // namespace
} // namespace timbrel::experiments
