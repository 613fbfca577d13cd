// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/model_description.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <thread>

#include <gtest/gtest.h>

#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/methods/catalog.h"
#include "engine/nn/catalog.h"
#include "engine/nn/layer_watch.h"
#include "tests/engine/experiments/tiny.h"

namespace timbrel::experiments {
namespace {

using snapshots::ModelBox;
using snapshots::ModelView;
using snapshots::Strand;
using Kind = ModelBox::Kind;

constexpr TrialCorpus kCorpus{.classes = 3, .clips = 20};

std::int64_t numbersIn(const std::vector<std::int64_t>& shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies());
}

std::int64_t parametersOf(const params::Experiment& experiment)
{
    auto model = makeModel(experiment, {"a", "b", "c"}, {{0.0F}}, kCorpus.clips);
    EXPECT_TRUE(model);
    std::int64_t count = 0;
    for (const auto& parameter : model->method->network().parameters()) {
        count += parameter.numel();
    }
    return count;
}

const ModelBox& boxOf(const ModelView& view, Kind kind, Strand strand)
{
    return *std::ranges::find_if(view.graph.boxes,
        [&](const ModelBox& box) { return box.kind == kind && box.strand == strand; });
}

std::int64_t partOf(const ModelView& view, const std::string& name)
{
    const auto part = std::ranges::find(view.parts, name, &snapshots::ModelPart::name);
    return part == view.parts.end() ? -1 : part->parameters;
}

void expectWhole(const ModelView& view, const params::Experiment& experiment)
{
    EXPECT_EQ(view.parameters(), parametersOf(experiment));
    std::int64_t parts = 0;
    std::int64_t work = 0;
    for (const auto& part : view.parts) {
        parts += part.parameters;
        work += part.multiplyAdds;
    }
    EXPECT_EQ(parts, view.parameters());
    EXPECT_EQ(work, view.multiplyAdds());
    EXPECT_GT(work, 0);
    double share = 0.0;
    for (const auto& layer : view.layers) {
        share += view.shareOf(layer);
        ASSERT_LT(layer.box, view.graph.boxes.size()) << layer.name;
        EXPECT_FALSE(layer.output.empty()) << layer.name << " did not compute";
        EXPECT_FALSE(layer.kind.empty());
        EXPECT_GT(layer.parameters, 0) << layer.name;
    }
    EXPECT_NEAR(share, 1.0, 1e-9);
}

/// What one part makes is what the next one takes.
void expectChained(const ModelView& view)
{
    const auto& boxes = view.graph.boxes;
    const std::vector<std::int64_t> clip{1, 32, 32};
    for (const auto& box : boxes) {
        EXPECT_EQ(box.output.empty(), box.kind == Kind::Loss) << static_cast<int>(box.kind);
        EXPECT_EQ(box.parameters > 0, !box.part.empty());
    }
    EXPECT_EQ(boxOf(view, Kind::Clip, Strand::Both).output, clip);
    EXPECT_EQ(boxOf(view, Kind::Made, Strand::Both).output, clip);
    EXPECT_EQ(numbersIn(boxOf(view, Kind::Code, Strand::Content).output), 32);
    EXPECT_EQ(numbersIn(boxOf(view, Kind::Code, Strand::Class).output), 8);
    const auto generator = boxOf(view, Kind::Generator, Strand::Both).part + ".";
    const snapshots::ModelLayer* last = nullptr;
    for (const auto& layer : view.layers) {
        last = layer.name.starts_with(generator) ? &layer : last;
    }
    ASSERT_NE(last, nullptr);
    EXPECT_EQ(numbersIn(last->output), numbersIn(clip));
}

void expectDrawn(const ModelView& view, std::size_t stages)
{
    const auto& graph = view.graph;
    ASSERT_EQ(graph.stages.size(), stages);
    double share = 0.0;
    for (const auto& stage : graph.stages) {
        share += stage.share;
        EXPECT_FALSE(stage.learning.empty());
        EXPECT_FALSE(stage.terms.empty());
        for (const auto box : stage.learning) {
            EXPECT_FALSE(graph.boxes.at(box).part.empty());
        }
        for (const auto arrow : stage.arrows) {
            EXPECT_LT(arrow, graph.arrows.size());
        }
    }
    EXPECT_NEAR(share, 1.0, 1e-9);
    EXPECT_FALSE(graph.use.arrows.empty());
    for (const auto& arrow : graph.arrows) {
        EXPECT_LT(arrow.from, graph.boxes.size());
        EXPECT_LT(arrow.to, graph.boxes.size());
    }
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) { // none on top of another
        for (std::size_t k = 0; k < i; ++k) {
            EXPECT_FALSE(graph.boxes[i].column == graph.boxes[k].column
                && graph.boxes[i].lane == graph.boxes[k].lane);
        }
    }
}

TEST(ModelDescription, tellsTheTruthOfEveryMethodWithEveryNetwork)
{
    for (const auto& method : methods::methodCatalog()) {
        for (const auto& encoder : nn::encoderCatalog()) {
            for (const auto& generator : nn::generatorCatalog()) {
                SCOPED_TRACE(method.row.id + ", " + encoder.row.id + ", " + generator.row.id);
                auto experiment = tinyExperiment("/nowhere");
                set(experiment, "method", method.row.id);
                set(experiment, "encoder", encoder.row.id);
                set(experiment, "generator", generator.row.id);
                std::size_t stages = 1;
                if (experiment.values("method").find("adversarial_part") != nullptr) {
                    set(experiment, "method.adversarial_part", "0.2");
                    stages = 4;
                }
                const auto view = describeModel(experiment, kCorpus);
                ASSERT_TRUE(view) << view.error().text();
                expectWhole(*view, experiment);
                expectChained(*view);
                expectDrawn(*view, stages);
            }
        }
    }
}

TEST(ModelDescription, countsWhatTheSpecificationCounts)
{
    params::Experiment vc(sharedSchema());
    set(vc, "method", "lord-full");
    set(vc, "method.content_size", "2048");
    set(vc, "method.adversarial_part", "0.2");
    set(vc, "encoder.bank_size", "8");
    const auto cheap = describeModel(vc, {.classes = 4, .clips = 100});
    ASSERT_TRUE(cheap) << cheap.error().text();
    EXPECT_EQ(partOf(*cheap, "generator"), 1660032);
    EXPECT_EQ(partOf(*cheap, "content_encoder"), 1756032 - (128 * 128 + 128)); // one head of two
    EXPECT_EQ(partOf(*cheap, "class_encoder"), 1937664);
    EXPECT_EQ(partOf(*cheap, "critic"), 359473);
    EXPECT_EQ(partOf(*cheap, "content_table"), 100 * 2048);
    EXPECT_EQ(partOf(*cheap, "class_table"), 4 * 128);
    // About 67 million multiply-adds for a clip, as the specification reckons.
    const auto decoder = std::ranges::find(cheap->parts, "generator", &snapshots::ModelPart::name);
    EXPECT_NEAR(static_cast<double>(decoder->multiplyAdds), 67e6, 3e6);

    params::Experiment lord(sharedSchema());
    set(lord, "method.content_size", "128");
    set(lord, "method.class_size", "256");
    set(lord, "encoder", "lord");
    set(lord, "generator", "lord");
    set(lord, "generator.width", "256");
    const auto dear = describeModel(lord, kCorpus);
    ASSERT_TRUE(dear) << dear.error().text();
    EXPECT_EQ(partOf(*dear, "encoder"), 7049856);
    EXPECT_EQ(boxOf(*dear, Kind::Generator, Strand::Both).parameters, 8152961);
    EXPECT_EQ(boxOf(*dear, Kind::Modulation, Strand::Class).parameters, 657920);
}

TEST(ModelDescription, saysWhatIsWrongWithSizesThatDoNotFit)
{
    auto experiment = tinyExperiment("/nowhere");
    set(experiment, "encoder.halvings", "2");
    const auto refused = describeModel(experiment, kCorpus);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "generator.halvings");
}

TEST(ModelDescription, aRunHasItsOwnClassesAndClipsAndNeedsNoCheckpoint)
{
    const tests::TemporaryFolder place;
    auto experiment = tinyExperiment("/nowhere");
    set(experiment, "method", "lord-full");
    auto run = RunFolder::create(place.path(), experiment);
    ASSERT_TRUE(run) << run.error().text();
    EXPECT_FALSE(describeRunModel(run->path(), sharedSchema())); // it knows no classes yet
    RunRecord record;
    record.experiment = experiment.name();
    record.classes = {"piano", "flute"};
    record.scale = {0.0F};
    record.trainingClips = 7;
    ASSERT_TRUE(run->save(record));
    const auto view = describeRunModel(run->path(), sharedSchema());
    ASSERT_TRUE(view) << view.error().text();
    EXPECT_TRUE(view->ofRun);
    EXPECT_EQ(view->name, run->id());
    EXPECT_EQ(view->classes, 2);
    EXPECT_EQ(partOf(*view, "content_table"), 7 * 32);
}

TEST(ModelDescription, modelsMadeAtTheSameTimeDrawTheirOwnWeights)
{
    const auto experiment = tinyExperiment("/nowhere");
    const auto weights = [&experiment] {
        std::vector<torch::Tensor> all;
        auto model = makeModel(experiment, {"a", "b"}, {{0.0F}});
        for (const auto& parameter : model->method->network().parameters()) {
            all.push_back(parameter.detach().flatten());
        }
        return torch::cat(all);
    };
    const auto alone = weights();
    std::vector<torch::Tensor> together(8);
    {
        std::vector<std::jthread> threads;
        for (auto& one : together) {
            threads.emplace_back([&one, &weights] { one = weights(); });
        }
    }
    for (const auto& one : together) {
        EXPECT_TRUE(torch::equal(one, alone));
    }
}

TEST(LayerWatch, hearsOnlyWhileItLives)
{
    torch::nn::Linear layer(3, 5);
    EXPECT_FALSE(nn::LayerWatch::isOn());
    nn::noteLayer(*layer, layer->weight, {2, 5}); // nobody listens
    const nn::LayerWatch outer;
    {
        const nn::LayerWatch inner;
        nn::noteLayer(*layer, layer->weight, {2, 5}, "ReLU");
        ASSERT_EQ(inner.notes().size(), 1U);
        EXPECT_EQ(inner.notes()[0].kind, "dense, ReLU");
        EXPECT_EQ(inner.notes()[0].output, std::vector<std::int64_t>{5});
        EXPECT_EQ(inner.notes()[0].multiplyAdds, 15);
    }
    EXPECT_TRUE(outer.notes().empty());
    EXPECT_TRUE(nn::LayerWatch::isOn());
}

} // namespace
} // namespace timbrel::experiments
