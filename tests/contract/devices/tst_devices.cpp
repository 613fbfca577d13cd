// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <utility>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/experiments/assembly/checkpoint.h"
#include "engine/experiments/description/schema.h"
#include "engine/experiments/studies/evaluation.h"
#include "engine/experiments/studies/grid_preview.h"
#include "engine/experiments/studies/held_out_plan.h"
#include "engine/experiments/studies/previews.h"
#include "engine/experiments/training/trainer.h"
#include "engine/losses/catalog.h"
#include "engine/methods/catalog.h"
#include "engine/nn/catalog.h"
#include "engine/training/step_gradients.h"
#include "tests/contract/devices/pretend_device.h"
#include "tests/engine/experiments/tiny_model.h"
#include "tests/engine/losses/preparations.h"

// What every method, network and loss must hold away from the processor. A graphics card is not
// needed: see pretend_device.h.

namespace timbrel {
namespace {

using experiments::set;
using tests::pretendDevice;

constexpr double kAlike = 2e-3; // sums are formed in another order

methods::ModelShape shapeOn(torch::Device device)
{
    methods::ModelShape shape{
        .channels = 1, .bands = 32, .frames = 32, .classes = 2, .trainingClips = 8};
    shape.rangeDb = 80.0;
    shape.framesPerSecond = 62.5;
    for (std::int64_t band = 0; band < shape.bands; ++band) {
        shape.bandHz.push_back(100.0F + 200.0F * static_cast<float>(band));
    }
    shape.device = device.type();
    return shape;
}

params::Experiment small(std::string_view method)
{
    params::Experiment experiment(experiments::sharedSchema());
    set(experiment, "method", std::string(method));
    set(experiment, "method.content_size", "32");
    set(experiment, "method.class_size", "8");
    return experiment;
}

methods::Batch batchOn(torch::Device device)
{
    auto clips = torch::zeros({4, 1, 32, 32});
    for (std::int64_t clip = 0; clip < 4; ++clip) {
        clips[clip][0].narrow(0, 3 + 6 * clip, 5).narrow(1, 5 * clip, 9).fill_(0.8);
    }
    return {clips.to(device), (torch::arange(4, torch::kInt64) % 2).to(device),
        torch::arange(4, torch::kInt64).to(device)};
}

struct Outcome {
    training::LossValues losses;
    torch::Tensor gradients; ///< all, one behind the other, on the processor
};

/// One step of a stage, from weights that the seed draws.
Outcome stepOn(torch::Device device, const params::Experiment& experiment, std::size_t stage)
{
    const auto method = methods::createLearnt(experiment, shapeOn(device)).value();
    method->network().to(device);
    method->network().train();
    const auto groups = method->parameterGroups();
    Outcome outcome;
    outcome.losses = training::stepGradients(*method, groups, batchOn(device), {1, 19, stage}, {});
    std::vector<torch::Tensor> all;
    for (const auto& group : groups) {
        for (const auto& parameter : group.parameters) {
            const auto gradient = parameter.grad();
            all.push_back(
                (gradient.defined() ? gradient : torch::zeros_like(parameter)).flatten().cpu());
        }
    }
    outcome.gradients = torch::cat(all);
    return outcome;
}

void expectTheSameStep(const params::Experiment& experiment, std::size_t stage)
{
    const auto wished = stepOn(torch::kCPU, experiment, stage);
    const auto found = stepOn(pretendDevice(), experiment, stage);
    ASSERT_EQ(found.losses.size(), wished.losses.size());
    for (std::size_t i = 0; i < found.losses.size(); ++i) {
        const auto& [name, value] = wished.losses[i];
        EXPECT_NEAR(found.losses[i].second, value, kAlike * std::abs(value) + 1e-6) << name;
    }
    const double norm = wished.gradients.norm().item<double>();
    EXPECT_GT(norm, 0.0);
    EXPECT_LT((found.gradients - wished.gradients).norm().item<double>(), kAlike * norm);
}

TEST(PretendDevice, refusesTensorsThatLieElsewhere)
{
    const auto there = torch::ones({3}).to(pretendDevice());
    EXPECT_EQ((there + there).cpu().sum().item<float>(), 6.0F);
    EXPECT_THROW(static_cast<void>(there + torch::ones({3})), c10::Error);
    EXPECT_THROW(
        static_cast<void>(torch::mm(torch::ones({2, 2}).to(pretendDevice()), torch::ones({2, 2}))),
        c10::Error);
}

TEST(EveryMethodElsewhere, makesTheSameStepInEveryStage)
{
    for (const auto& method : methods::methodCatalog()) {
        auto experiment = small(method.row.id);
        for (const auto& [key, value] :
            {std::pair{"adversarial_part", "0.2"}, std::pair{"critic_steps", "4"}}) {
            if (experiment.values("method").find(key) != nullptr) {
                set(experiment, std::string("method.") + key, value);
            }
        }
        set(experiment, "encoder.width", "16");
        set(experiment, "generator.width", "16");
        const auto stages =
            methods::createLearnt(experiment, shapeOn(torch::kCPU)).value()->stages();
        for (std::size_t stage = 0; stage < stages.size(); ++stage) {
            SCOPED_TRACE(fmt::format("{}, {}", method.row.id, stages[stage].label));
            expectTheSameStep(experiment, stage);
        }
    }
}

TEST(EveryNetworkElsewhere, makesTheSameStep)
{
    for (const auto& encoder : nn::encoderCatalog()) {
        for (const auto& generator : nn::generatorCatalog()) {
            auto experiment = small("lord-semi");
            set(experiment, "encoder", std::string(encoder.row.id));
            set(experiment, "generator", std::string(generator.row.id));
            set(experiment, "generator.width", "16");
            SCOPED_TRACE(fmt::format("{}, {}", encoder.row.id, generator.row.id));
            expectTheSameStep(experiment, 0);
        }
    }
}

/// The value and the gradient of a loss whose network, if it has one, is kept in `folder` or else
/// readied there; nothing where this machine lacks its weights.
std::optional<std::pair<double, torch::Tensor>> lossOn(
    torch::Device device, const losses::LossRow& row, const std::filesystem::path& folder)
{
    losses::LossValues values;
    values.set("vgg_weights", losses::vggFile().string()).set("network_steps", std::int64_t{2});
    auto context = values.context();
    context.device = device;
    const auto loss = row.create(context).value();
    Monitor quiet;
    static_cast<void>(loss->prepare({losses::labelledClips(), folder, 1}, quiet));
    if (!loss->ready()) {
        return std::nullopt;
    }
    const auto given = losses::clips(1).to(device).requires_grad_();
    const auto value = (*loss)(given, losses::clips(2).to(device));
    return std::pair{
        value.item<double>(), torch::autograd::grad({value}, {given}).front().flatten().cpu()};
}

TEST(EveryLossElsewhere, isTheSame)
{
    for (const auto& row : losses::lossCatalog()) {
        SCOPED_TRACE(row.row.id);
        const tests::TemporaryFolder kept;
        const auto wished = lossOn(torch::kCPU, row, kept.path());
        const auto found = lossOn(pretendDevice(), row, kept.path());
        ASSERT_EQ(found.has_value(), wished.has_value());
        if (found) {
            EXPECT_NEAR(found->first, wished->first, kAlike * std::abs(wished->first));
            EXPECT_LE((found->second - wished->second).norm().item<double>(),
                kAlike * wished->second.norm().item<double>());
            // Learnt there from the start; the first steps of Adam turn rounding into other
            // weights.
            const tests::TemporaryFolder fresh;
            EXPECT_GT(lossOn(pretendDevice(), row, fresh.path())->first, 0.0);
        }
    }
}

class RunElsewhere : public testing::Test {
protected:
    void SetUp() override
    {
        if (!experiments::soundfontIsThere()) {
            GTEST_SKIP() << "no soundfont to render a corpus with";
        }
    }
    /// The tiny model, its losses included, on the pretended device.
    static void moveAway(experiments::TinyModel& tiny)
    {
        tiny.model.device = pretendDevice();
        tiny.model.method->network().to(pretendDevice());
    }
    static double lastLoss(experiments::Trainer& trainer, int steps)
    {
        double last = 0.0;
        for (int i = 0; i < steps; ++i) {
            const auto losses = trainer.step();
            EXPECT_TRUE(losses) << losses.error().text();
            last = losses ? losses->front().second : 0.0;
        }
        return last;
    }
};

TEST_F(RunElsewhere, trainsIsSavedAndGoesOnAsOnTheProcessor)
{
    const tests::TemporaryFolder folder;
    const experiments::CheckpointFolder checkpoints(folder.path());
    const auto noneSkipped = [](const Error& error) { ADD_FAILURE() << error.text(); };

    const experiments::TinyModel here;
    experiments::Trainer trainerHere(here.model, here.features, here.settings);
    const double wished = lastLoss(trainerHere, 4);

    experiments::TinyModel there;
    moveAway(there);
    {
        experiments::Trainer trainer(there.model, there.features, there.settings);
        static_cast<void>(lastLoss(trainer, 2));
        ASSERT_TRUE(trainer.save(checkpoints));
    }
    experiments::TinyModel again;
    moveAway(again);
    experiments::Trainer trainer(again.model, again.features, again.settings);
    ASSERT_TRUE(trainer.restore(checkpoints, noneSkipped).value());
    EXPECT_EQ(trainer.progress().step, 2);
    EXPECT_NEAR(lastLoss(trainer, 2), wished, kAlike * wished);

    // What was learnt there is used here, and goes on here.
    experiments::TinyModel back;
    ASSERT_TRUE(checkpoints.load(2, back.model.method->network()));
    experiments::Trainer trainerBack(back.model, back.features, back.settings);
    ASSERT_TRUE(trainerBack.restore(checkpoints, noneSkipped).value());
    EXPECT_NEAR(lastLoss(trainerBack, 2), wished, kAlike * wished);
}

TEST_F(RunElsewhere, isMeasuredAndShownAsOnTheProcessor)
{
    Monitor quiet;
    const experiments::TinyModel here;
    experiments::TinyModel there;
    moveAway(there);
    const auto measure = [&](const experiments::TinyModel& tiny) {
        return experiments::evaluate(tiny.model, tiny.features, tiny.features, {}, quiet).value();
    };
    const auto wished = measure(here);
    const auto found = measure(there);
    ASSERT_EQ(found.measures.size(), wished.measures.size());
    for (const char* id : {"reconstruction_error", "transfer_error", "cycle_error"}) {
        EXPECT_NEAR(found.find(id)->value, wished.find(id)->value, 1e-4) << id;
    }
    const auto plan = experiments::planHeldOut(there.features);
    EXPECT_FALSE(experiments::makeGrid(there.model, there.features, plan, {}).cells.empty());
    EXPECT_TRUE(experiments::makeMap(there.model, there.features, plan, {}, quiet));
}

} // namespace
} // namespace timbrel
