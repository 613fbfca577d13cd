// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/network_loss.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/losses/classification_task.h"
#include "engine/losses/crop_matching_task.h"
#include "engine/nn/vggish.h"
#include "tests/engine/losses/preparations.h"

// Networks that learn on a corpus of seconds before they compare.

namespace timbrel::losses {
namespace {

class Cancelling final : public Monitor {
public:
    [[nodiscard]] bool cancelled() const override { return steps >= 3; }
    void progress(double /*fraction*/, std::string_view told) override
    {
        ++steps;
        activity = told;
    }

    int steps = 0;
    std::string activity;
};

NetworkRecipe recipe(std::int64_t steps)
{
    return {"tiny", say("tell the classes apart"),
        [](std::int64_t classes) { return std::make_shared<nn::Vggish>(1, 4, classes); },
        [](std::shared_ptr<nn::AudioNetwork> network) {
            return std::make_shared<ClassificationTask>(std::move(network));
        },
        steps};
}

class NetworkLossTest : public testing::Test {
protected:
    std::unique_ptr<NetworkLoss> prepared(std::uint64_t seed)
    {
        auto loss = std::make_unique<NetworkLoss>(
            recipe(4), torch::TensorOptions(torch::kCPU).dtype(torch::kFloat64));
        const auto outcome = loss->prepare({labelledClips(), networks, seed}, quiet);
        EXPECT_TRUE(outcome) << outcome.error().text();
        sentence = outcome.value_or(Sentence()).english();
        return loss;
    }
    double value(std::uint64_t seed)
    {
        return (*prepared(seed))(clips(1), clips(2)).item<double>();
    }

    tests::TemporaryFolder folder;
    std::filesystem::path networks = folder.path() / "networks";
    std::filesystem::path file = networks / "tiny.safetensors";
    Monitor quiet;
    std::string sentence;
};

TEST_F(NetworkLossTest, learnsToTellClassesApartAndSaysHowWell)
{
    torch::manual_seed(1);
    auto network = std::make_shared<nn::Vggish>(1, 4, 2);
    ClassificationTask task(network);
    const auto right =
        pretrain(task, labelledClips(), {.id = "tiny", .steps = 80, .learningRate = 3e-3}, quiet);
    ASSERT_TRUE(right) << right.error().text();
    EXPECT_GT(*right, 0.95);

    const auto loss = prepared(1);
    EXPECT_NE(sentence.find("\"tiny\""), std::string::npos) << sentence;
    EXPECT_NE(sentence.find(" %"), std::string::npos) << sentence;
}

TEST_F(NetworkLossTest, learnsToMatchCropsOfAClip)
{
    torch::manual_seed(1);
    CropMatchingTask task(std::make_shared<nn::Vggish>(1, 4, 2), 32);
    // Four clips that differ throughout, so that any crop of one can be told from the others.
    const auto bands = torch::rand({4, 1, kBands, 1}).expand({4, 1, kBands, kFrames}).contiguous();
    const LabelledClips distinct{
        {0, 1, 2, 3}, 4, [&](std::span<const std::size_t>) { return bands; }};
    const auto right = pretrain(
        task, distinct, {.id = "crops", .steps = 60, .batch = 4, .learningRate = 3e-3}, quiet);
    ASSERT_TRUE(right) << right.error().text();
    EXPECT_GT(*right, 0.9);
}

TEST_F(NetworkLossTest, comparesTheStagesOfAFrozenNetwork)
{
    const auto loss = prepared(1);
    ASSERT_TRUE(loss->ready());
    nn::Vggish network(1, 4, 2);
    nn::fill(network, formats::fromBytes(readFile(file).value(), "file").value());
    network.to(torch::kFloat64);
    const auto a = network.stages(clips(1));
    const auto b = network.stages(clips(2));
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += (a[i] - b[i]).abs().mean().item<double>();
    }
    EXPECT_NEAR((*loss)(clips(1), clips(2)).item<double>(), sum, 1e-9);
}

TEST_F(NetworkLossTest, dependsOnNothingButTheSeed)
{
    const double first = value(1);
    std::filesystem::remove_all(networks);
    static_cast<void>(torch::rand({1000}));
    EXPECT_EQ(value(1), first);
    std::filesystem::remove_all(networks);
    EXPECT_NE(value(2), first);
}

TEST_F(NetworkLossTest, isReadBackBitForBitInALaterSession)
{
    const double first = value(1);
    const auto written = std::filesystem::last_write_time(file);
    EXPECT_EQ(value(1), first);
    EXPECT_TRUE(sentence.empty());
    EXPECT_EQ(std::filesystem::last_write_time(file), written);
}

TEST_F(NetworkLossTest, isTrainedAnewWhereItsFileIsDamaged)
{
    const double first = value(1);
    std::filesystem::resize_file(file, 100);
    EXPECT_EQ(value(1), first);
    EXPECT_FALSE(sentence.empty());
}

TEST_F(NetworkLossTest, canBeCancelledAndKeepsNothingThen)
{
    NetworkLoss loss(recipe(1'000'000), torch::TensorOptions(torch::kCPU));
    Cancelling monitor;
    const auto outcome = loss.prepare({labelledClips(), networks, 1}, monitor);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_NE(monitor.activity.find("\"tiny\""), std::string::npos);
    EXPECT_FALSE(loss.ready());
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(NetworkLossTest, saysWhenItsNetworkDiverges)
{
    auto clips = labelledClips();
    clips.read = [](std::span<const std::size_t> wished) {
        return torch::full({std::ssize(wished), 1, kBands, kFrames}, std::nan(""));
    };
    NetworkLoss loss(recipe(4), torch::TensorOptions(torch::kCPU));
    const auto outcome = loss.prepare({clips, networks, 1}, quiet);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Diverged);
    EXPECT_NE(outcome.error().what.english().find("\"tiny\""), std::string::npos);
}

TEST(NetworkLosses, refuseClipsThatAreTooSmall)
{
    for (const char* id : {"rho", "vggish", "cola"}) {
        LossValues values;
        values.set(id, 1.0);
        auto context = values.context();
        EXPECT_TRUE(WeightedLoss::create(context)) << id;
        context.frames = 7;
        const auto refused = WeightedLoss::create(context);
        ASSERT_FALSE(refused) << id;
        EXPECT_EQ(refused.error().where, std::string("losses.") + id);
    }
}

} // namespace
} // namespace timbrel::losses
