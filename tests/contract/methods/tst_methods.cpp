// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/experiments/schema.h"
#include "engine/methods/catalog.h"
#include "tests/support/rows.h"

// What every method that learns from a corpus must hold, on eight made-up clips of two classes.

namespace timbrel::methods {
namespace {

constexpr ModelShape kShape{.channels = 1, .bands = 32, .frames = 32, .classes = 2};

std::shared_ptr<const params::Schema> schema()
{
    static const auto made = experiments::makeSchema();
    return made;
}

/// Class 0 sounds low, class 1 high; each clip has notes of its own.
Batch corpus()
{
    const std::int64_t clips = 8;
    auto batch = Batch{torch::zeros({clips, 1, kShape.bands, kShape.frames}),
        torch::arange(clips, torch::kInt64) % kShape.classes};
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
    static float loss(LearntMethod& method, StepSeed seed)
    {
        return method.trainingLosses(corpus(), seed).total.item<float>();
    }
    /// Some steps of plain Adam.
    static void train(LearntMethod& method, std::int64_t steps)
    {
        torch::optim::Adam adam(method.network().parameters(), torch::optim::AdamOptions(2e-3));
        method.network().train();
        for (std::int64_t step = 0; step < steps; ++step) {
            adam.zero_grad();
            method.trainingLosses(corpus(), {1, step}).total.backward();
            adam.step();
        }
    }
};

TEST_P(EveryMethod, isDescribed)
{
    tests::expectDescribed(GetParam()->row);
    EXPECT_NE(schema()->find("method")->find(GetParam()->row.id), nullptr);
}

TEST_P(EveryMethod, lowersItsLossInThreeSteps)
{
    const auto method = make();
    const float before = loss(*method, {1, 0});
    train(*method, 3);
    EXPECT_LT(loss(*method, {1, 0}), before);
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
    const float once = loss(*method, {1, 5});
    static_cast<void>(torch::rand({13}));
    EXPECT_EQ(loss(*method, {1, 5}), once);
    EXPECT_NE(loss(*method, {1, 6}), once);
    EXPECT_NE(loss(*method, {2, 5}), once);
}

TEST_P(EveryMethod, tellsItsTermsAndTheirSum)
{
    const auto losses = make()->trainingLosses(corpus(), {1, 0});
    EXPECT_EQ(losses.total.dim(), 0);
    EXPECT_FALSE(losses.terms.empty());
    std::set<std::string> names;
    for (const auto& [name, value] : losses.terms) {
        EXPECT_TRUE(names.insert(name).second) << name << " twice";
        EXPECT_NE(name, "total");
        EXPECT_TRUE(std::isfinite(value.item<float>())) << name;
    }
}

TEST_P(EveryMethod, encodesWithoutNoiseAndDecodesToClips)
{
    const auto method = make();
    method->network().train();
    const auto batch = corpus();
    const auto codes = method->encode(batch.clips);
    EXPECT_EQ(codes.sizes().vec(), (std::vector<std::int64_t>{8, 32}));
    EXPECT_TRUE(codes.equal(method->encode(batch.clips)));
    EXPECT_EQ(method->decode(codes, batch.classes).sizes(), batch.clips.sizes());
    EXPECT_EQ(method->classCodes().sizes().vec(), (std::vector<std::int64_t>{2, 8}));
    if (GetParam()->capabilities.encodesUnseenClips) {
        EXPECT_TRUE(codes[3].allclose(method->encode(batch.clips.narrow(0, 3, 1))[0], 1e-4, 1e-5))
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
    // What a parameter can change: sizes, learning rates, the loss.
    const auto traits = [](LearntMethod& method) {
        std::vector<double> numbers{static_cast<double>(loss(method, {1, 0}))};
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
    const auto made = createLearnt(small(), {1, 33, 33, 2});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(made.error().remedy.empty());
}

TEST_P(EveryMethod, refusesToLearnFromNoLoss)
{
    auto experiment = small();
    for (const auto& parameter : experiment.values("losses").parameters()) {
        set(experiment, "losses." + parameter.id, "0");
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
