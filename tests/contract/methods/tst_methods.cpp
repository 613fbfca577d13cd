// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/experiments/description/schema.h"
#include "engine/losses/catalog.h"
#include "engine/methods/catalog.h"
#include "engine/nn/catalog.h"
#include "engine/training/step_gradients.h"
#include "tests/support/rows.h"

// What every method that learns from a corpus must hold, on eight made-up clips of two classes.

namespace timbrel::methods {
namespace {

constexpr ModelShape kShape{
    .channels = 1, .bands = 32, .frames = 32, .classes = 2, .trainingClips = 8};

std::shared_ptr<const params::Schema> schema()
{
    static const auto made = experiments::makeSchema();
    return made;
}

/// A step in which everything of a stage learns, a critic's pupil too.
TrainingStep stepOf(std::size_t stage, std::int64_t number = 0)
{
    return {1, 20 * number + 19, stage};
}

/// Class 0 sounds low, class 1 high; each clip has notes of its own.
Batch corpus()
{
    const std::int64_t clips = 8;
    auto batch = Batch{torch::zeros({clips, 1, kShape.bands, kShape.frames}),
        torch::arange(clips, torch::kInt64) % kShape.classes, torch::arange(clips, torch::kInt64)};
    for (std::int64_t clip = 0; clip < clips; ++clip) {
        const std::int64_t lowest = 4 + 16 * (clip % 2) + clip / 2;
        batch.clips[clip][0].narrow(0, lowest, 5).narrow(1, 3 * clip, 8).fill_(0.8);
    }
    return batch;
}

class EveryMethod : public testing::TestWithParam<const MethodRow*> {
protected:
    /// The method on small networks.
    static params::Experiment small()
    {
        params::Experiment experiment(schema());
        set(experiment, "method", GetParam()->row.id);
        set(experiment, "method.content_size", "32");
        set(experiment, "method.class_size", "8");
        set(experiment, "encoder.width", "16");
        set(experiment, "generator.width", "16");
        for (const auto& [key, value] : {std::pair{"adversarial_part", 0.2},
                 std::pair{"search_steps", 3.0}, std::pair{"critic_steps", 4.0}}) {
            if (experiment.values("method").find(key) != nullptr) {
                set(experiment, "method." + std::string(key), fmt::format("{}", value));
            }
        }
        return experiment;
    }
    static void set(params::Experiment& experiment, const std::string& key, const std::string& text)
    {
        const auto outcome = experiment.setFromText(key, text);
        EXPECT_TRUE(outcome) << outcome.error().text();
    }
    static std::unique_ptr<LearntMethod> make(const params::Experiment& experiment = small())
    {
        auto made = createLearnt(experiment, kShape);
        EXPECT_TRUE(made) << made.error().text();
        return made ? std::move(*made) : nullptr;
    }
    static timbrel::losses::LossTerms losses(LearntMethod& method, const TrainingStep& step)
    {
        method.begin(step);
        return method.trainingLosses(corpus(), step);
    }
    static float loss(LearntMethod& method, const TrainingStep& step)
    {
        return losses(method, step).total.item<float>();
    }
    /// The value of one term, or nothing where the stage has no such term.
    static std::optional<float> term(
        LearntMethod& method, const TrainingStep& step, std::string_view name)
    {
        for (const auto& [id, value] : losses(method, step).terms) {
            if (id == name) {
                return value.item<float>();
            }
        }
        return std::nullopt;
    }
    /// Some steps of plain Adam in a stage, of what moves there.
    static void train(LearntMethod& method, std::int64_t steps, std::size_t stage = 0)
    {
        std::vector<torch::Tensor> moving;
        const auto groups = method.parameterGroups();
        for (std::size_t group = 0; group < groups.size(); ++group) {
            if (method.moves(group, stepOf(stage))) {
                moving.insert(
                    moving.end(), groups[group].parameters.begin(), groups[group].parameters.end());
            }
        }
        torch::optim::Adam adam(moving, torch::optim::AdamOptions(2e-3));
        method.network().train();
        for (std::int64_t step = 0; step < steps; ++step) {
            method.network().zero_grad();
            losses(method, stepOf(stage, step)).total.backward();
            adam.step();
        }
    }
    static std::size_t stageCount() { return make()->stages().size(); }
};

TEST_P(EveryMethod, wantsEncoderAndGeneratorToAgreeOnTheTimeAxis)
{
    auto experiment = small();
    set(experiment, "encoder.halvings", "2");
    const auto refused = createLearnt(experiment, kShape);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text().english().find("generator.halvings"), std::string::npos);
    set(experiment, "generator.halvings", "2");
    EXPECT_TRUE(createLearnt(experiment, kShape));
}

TEST_P(EveryMethod, isDescribed)
{
    tests::expectDescribed(GetParam()->row);
    EXPECT_NE(schema()->find("method")->find(GetParam()->row.id), nullptr);
}

TEST_P(EveryMethod, lowersItsLossInThreeStepsOfEveryStage)
{
    for (std::size_t stage = 0; stage < stageCount(); ++stage) {
        const auto method = make();
        // A critic's loss may rise while both learn: what the generator is to reach counts.
        const auto measured = [&] {
            const auto error = term(*method, stepOf(stage), "mse");
            return error ? *error : loss(*method, stepOf(stage));
        };
        const float before = measured();
        train(*method, 3, stage);
        EXPECT_LT(measured(), before) << method->stages()[stage].label;
    }
}

TEST_P(EveryMethod, hasStagesThatFillTheRun)
{
    const auto method = make();
    double shares = 0.0;
    for (const auto& stage : method->stages()) {
        EXPECT_GT(stage.share, 0.0);
        EXPECT_GT(stage.rateFactor, 0.0);
        shares += stage.share;
    }
    EXPECT_NEAR(shares, 1.0, 1e-9);
}

TEST_P(EveryMethod, movesWhatHasAGradientInEveryStage)
{
    for (std::size_t stage = 0; stage < stageCount(); ++stage) {
        const auto method = make();
        losses(*method, stepOf(stage)).total.backward();
        const auto groups = method->parameterGroups();
        for (std::size_t group = 0; group < groups.size(); ++group) {
            if (method->moves(group, stepOf(stage))) {
                EXPECT_TRUE(std::ranges::any_of(groups[group].parameters,
                    [](const auto& learnt) {
                        return learnt.grad().defined()
                            && learnt.grad().abs().max().item().toFloat() > 0;
                    }))
                    << method->stages()[stage].label << ", group " << group;
            }
        }
    }
}

TEST_P(EveryMethod, keepsCodesOfTrainingClipsUntilItEncodes)
{
    const auto method = make();
    for (std::size_t stage = 0; stage < stageCount(); ++stage) {
        train(*method, 1, stage);
        const torch::NoGradGuard noGradient;
        const auto kept = method->keptCodes(torch::tensor({3, 1}, torch::kInt64));
        EXPECT_EQ(kept.has_value(), !method->stages()[stage].encodes);
        if (kept) {
            EXPECT_EQ(kept->sizes().vec(), (std::vector<std::int64_t>{2, 32}));
        }
    }
}

TEST_P(EveryMethod, repeatsItselfBitForBit)
{
    const auto first = make();
    train(*first, 3);
    static_cast<void>(torch::rand({1000})); // whatever else draws numbers
    const auto second = make();
    static_cast<void>(torch::rand({7}));
    train(*second, 3);
    const auto others = second->network().named_parameters();
    for (const auto& item : first->network().named_parameters()) {
        EXPECT_TRUE(item.value().equal(others[item.key()])) << item.key();
    }
}

TEST_P(EveryMethod, overfitsOneBatchWithEveryGenerator)
{
    for (const auto& generator : nn::generatorCatalog()) {
        auto experiment = small();
        set(experiment, "generator", generator.row.id);
        set(experiment, "generator.width", "16");
        set(experiment, "method.noise_sigma", "0");
        set(experiment, "method.content_decay", "0");
        const auto method = make(experiment);
        const float before = *term(*method, stepOf(0), "mae");
        train(*method, 120);
        EXPECT_LT(*term(*method, stepOf(0), "mae"), 0.6F * before) << generator.row.id;
    }
}

TEST_P(EveryMethod, drawsOtherWeightsFromAnotherSeed)
{
    auto experiment = small();
    set(experiment, "training.seed", "2");
    const auto first = make()->network().parameters();
    const auto second = make(experiment)->network().parameters();
    EXPECT_FALSE(first.front().equal(second.front()));
}

TEST_P(EveryMethod, drawsItsNoiseFromSeedAndStepAlone)
{
    const auto method = make();
    const float once = loss(*method, {1, 5, 0});
    static_cast<void>(torch::rand({13}));
    EXPECT_EQ(loss(*method, {1, 5, 0}), once);
    EXPECT_NE(loss(*method, {1, 6, 0}), once);
    EXPECT_NE(loss(*method, {2, 5, 0}), once);
}

/// All gradients of a step, one behind the other.
torch::Tensor gradientsAt(LearntMethod& method, std::size_t stage, const training::Pace& pace)
{
    const auto groups = method.parameterGroups();
    static_cast<void>(training::stepGradients(method, groups, corpus(), stepOf(stage), pace));
    std::vector<torch::Tensor> all;
    for (const auto& group : groups) {
        for (const auto& parameter : group.parameters) {
            const auto gradient = parameter.grad();
            all.push_back((gradient.defined() ? gradient : torch::zeros_like(parameter)).flatten());
        }
    }
    return torch::cat(all);
}

double cosine(const torch::Tensor& first, const torch::Tensor& second)
{
    return (first.dot(second) / (first.norm() * second.norm())).item<double>();
}

TEST_P(EveryMethod, learnsFromPartsOfABatchAsFromTheWhole)
{
    for (std::size_t stage = 0; stage < stageCount(); ++stage) {
        const auto method = make();
        const auto whole = gradientsAt(*method, stage, {});
        const auto parts = gradientsAt(*method, stage, {.shares = 3});
        EXPECT_LT((parts - whole).norm().item<double>(), 1e-3 * whole.norm().item<double>())
            << method->stages()[stage].label;
    }
}

/// One draw of weights says little: near the edges of a ReLU a single sign turns much of the
/// gradient of a network as small as these, whoever computes its convolutions.
TEST_P(EveryMethod, learnsTheSameWayInBrainFloats)
{
    constexpr int draws = 6;
    for (std::size_t stage = 0; stage < stageCount(); ++stage) {
        double alike = 0.0;
        for (int draw = 0; draw < draws; ++draw) {
            auto experiment = small();
            set(experiment, "training.seed", std::to_string(draw + 1));
            const auto method = make(experiment);
            const auto exact = gradientsAt(*method, stage, {});
            const auto rough = gradientsAt(*method, stage, {.precision = nn::Precision::BFloat16});
            EXPECT_FALSE(rough.equal(exact)) << "it was not in brain floats";
            alike += cosine(rough, exact) / draws;
        }
        EXPECT_GT(alike, 0.9) << make()->stages()[stage].label;
    }
}

TEST_P(EveryMethod, tellsItsTermsAndTheirSum)
{
    for (std::size_t stage = 0; stage < stageCount(); ++stage) {
        const auto method = make();
        const auto found = losses(*method, stepOf(stage));
        EXPECT_EQ(found.total.dim(), 0);
        EXPECT_FALSE(found.terms.empty());
        std::set<std::string> names;
        for (const auto& [name, value] : found.terms) {
            EXPECT_TRUE(names.insert(name).second) << name << " twice";
            EXPECT_NE(name, "total");
            EXPECT_TRUE(std::isfinite(value.item<float>())) << name;
        }
    }
}

TEST_P(EveryMethod, encodesWithoutNoiseAndDecodesToClips)
{
    const auto method = make();
    method->network().train();
    const auto batch = corpus();
    Monitor quiet;
    const auto codes = method->encode(batch.clips, quiet);
    EXPECT_EQ(codes.sizes().vec(), (std::vector<std::int64_t>{8, 32}));
    EXPECT_TRUE(codes.equal(method->encode(batch.clips, quiet)));
    EXPECT_EQ(method->decode(codes, batch.classes).sizes(), batch.clips.sizes());
    EXPECT_EQ(method->classCodes().sizes().vec(), (std::vector<std::int64_t>{2, 8}));
    if (GetParam()->capabilities.encodesUnseenClips) {
        EXPECT_TRUE(
            codes[3].allclose(method->encode(batch.clips.narrow(0, 3, 1), quiet)[0], 1e-3, 1e-4))
            << "a code depends on the clips beside it";
    }
    if (GetParam()->capabilities.transfersToClass) {
        EXPECT_FALSE(method->decode(codes, batch.classes)
                         .allclose(method->decode(codes, 1 - batch.classes)));
    }
}

TEST_P(EveryMethod, optimisesEveryParameterOnce)
{
    const auto method = make();
    std::multiset<const void*> optimised;
    for (const auto& group : method->parameterGroups()) {
        EXPECT_GT(group.rateFactor, 0.0);
        for (const auto& parameter : group.parameters) {
            optimised.insert(parameter.unsafeGetTensorImpl());
        }
    }
    std::multiset<const void*> learnt;
    for (const auto& parameter : method->network().parameters()) {
        learnt.insert(parameter.unsafeGetTensorImpl());
    }
    EXPECT_EQ(optimised, learnt);
}

TEST_P(EveryMethod, readsEveryParameterItDeclares)
{
    // What a parameter can change: sizes, rates, stages, losses, slopes, codes.
    const auto traits = [](LearntMethod& method) {
        Monitor quiet;
        std::vector<double> numbers{method.encode(corpus().clips, quiet).sum().item<double>()};
        for (std::size_t stage = 0; stage < method.stages().size(); ++stage) {
            numbers.push_back(static_cast<double>(loss(method, stepOf(stage))));
            numbers.push_back(
                gradientsAt(method, stage, {}).to(torch::kFloat64).abs().sum().item<double>());
            numbers.push_back(method.stages()[stage].share);
            numbers.push_back(method.stages()[stage].rateFactor);
            for (std::int64_t step = 0; step < 6; ++step) {
                numbers.push_back(method.moves(1, {1, step, stage}) ? 1.0 : 0.0);
            }
        }
        for (const auto& group : method.parameterGroups()) {
            numbers.push_back(group.rateFactor);
        }
        for (const auto& parameter : method.network().parameters()) {
            numbers.push_back(static_cast<double>(parameter.numel()));
        }
        return numbers;
    };
    const auto usual = traits(*make());
    for (const auto& parameter : GetParam()->row.parameters) {
        bool changed = false;
        const auto now = small().values("method").value(parameter.id);
        for (const auto& other : tests::otherValues(parameter, now)) {
            auto experiment = small();
            ASSERT_TRUE(experiment.set("method", parameter.id, other));
            if (const auto made = createLearnt(experiment, kShape)) {
                changed = changed || traits(**made) != usual;
            }
        }
        EXPECT_TRUE(changed) << parameter.id;
    }
}

TEST_P(EveryMethod, refusesNetworksThatDoNotFit)
{
    const auto made = createLearnt(small(), {1, 33, 33, 2, {}, 8});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(made.error().remedy.empty());
}

TEST_P(EveryMethod, refusesToLearnFromNoLoss)
{
    auto experiment = small();
    for (const auto& loss : losses::lossCatalog()) {
        set(experiment, "losses." + loss.row.id, "0");
    }
    const auto made = createLearnt(experiment, kShape);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().where, "losses");
}

std::vector<const MethodRow*> learntMethods()
{
    std::vector<const MethodRow*> rows;
    for (const auto& row : methodCatalog()) {
        if (std::holds_alternative<CreateLearnt>(row.create)) {
            rows.push_back(&row);
        }
    }
    return rows;
}

INSTANTIATE_TEST_SUITE_P(
    Catalog, EveryMethod, testing::ValuesIn(learntMethods()), [](const auto& entry) {
        auto name = entry.param->row.id;
        std::ranges::replace(name, '-', '_');
        return name;
    });

} // namespace
} // namespace timbrel::methods
