// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/model_description.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/assembly/noise_scale.h"
#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/losses/catalog.h"
#include "engine/nn/layer_watch.h"

namespace timbrel::experiments {
namespace {

using snapshots::ModelBox;
using snapshots::ModelGraph;
using snapshots::ModelLayer;
using snapshots::ModelView;
using Kind = ModelBox::Kind;

std::int64_t numbersIn(const torch::nn::Module& module)
{
    std::int64_t count = 0;
    for (const auto& parameter : module.parameters()) {
        count += parameter.numel();
    }
    return count;
}

/// The box to which a module of that name belongs. Layers that turn the class code into scales and
/// offsets have a box of their own in the generator's part.
std::size_t boxOf(const ModelGraph& graph, const std::string& name, bool modulates)
{
    const auto part = name.substr(0, name.find('.'));
    std::size_t found = graph.boxes.size();
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        const auto& box = graph.boxes[i];
        if (box.part != part) {
            continue;
        }
        if (modulates == (box.kind == Kind::Modulation)) {
            return i;
        }
        found = i;
    }
    return found;
}

/// The layers that computed, in that order, then what only lies there: tables of codes.
std::vector<ModelLayer> layersOf(const ModelGraph& graph, const torch::nn::Module& network,
    const std::vector<nn::LayerNote>& notes)
{
    std::vector<ModelLayer> layers;
    const auto modules = network.named_modules({}, /*include_self=*/false);
    std::set<std::string> told;
    for (const auto& note : notes) {
        const auto module = std::ranges::find_if(
            modules, [&](const auto& item) { return item.value().get() == note.module; });
        if (module == modules.end() || !told.insert(module->key()).second) {
            continue; // of a network that is only compared with, or again
        }
        layers.push_back({module->key(), note.kind, boxOf(graph, module->key(), note.modulates),
            note.output, numbersIn(*note.module), note.multiplyAdds});
    }
    const auto isTold = [&told](const std::string& name) {
        return std::ranges::any_of(told,
            [&](const std::string& one) { return name == one || name.starts_with(one + "."); });
    };
    for (const auto& item : modules) {
        const auto& module = *item.value();
        if (isTold(item.key()) || module.named_parameters(/*recurse=*/false).is_empty()) {
            continue;
        }
        const auto* table = dynamic_cast<const torch::nn::EmbeddingImpl*>(&module);
        layers.push_back({item.key(), table != nullptr ? "table" : "not for one clip",
            boxOf(graph, item.key(), false),
            table != nullptr ? std::vector{table->weight.size(1)} : std::vector<std::int64_t>(),
            numbersIn(module), 0});
    }
    return layers;
}

/// What comes out of every box, and what it takes.
void fillBoxes(ModelGraph& graph, const std::vector<ModelLayer>& layers,
    const params::Experiment& experiment, const std::vector<std::int64_t>& clip)
{
    std::vector<std::int64_t> modulations(graph.boxes.size());
    for (const auto& layer : layers) {
        auto& box = graph.boxes[layer.box];
        box.parameters += layer.parameters;
        box.multiplyAdds += layer.multiplyAdds;
        box.output = layer.output.empty() ? box.output : layer.output;
        ++modulations[layer.box];
    }
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        auto& box = graph.boxes[i];
        switch (box.kind) {
        case Kind::Clip:
        case Kind::Made:
        case Kind::Generator: // makes maps over time that are read as a clip
            box.output = clip;
            break;
        case Kind::Modulation:
            box.output.insert(box.output.begin(), modulations[i]);
            break;
        default:
            break;
        }
        box.label = box.kind == Kind::Encoder ? experiment.row("encoder").label
            : box.kind == Kind::Generator     ? experiment.row("generator").label
                                              : std::string();
    }
    for (const auto& arrow : graph.arrows) { // codes come from boxes on their left
        auto& to = graph.boxes[arrow.to];
        if (to.kind == Kind::Code && to.output.empty()) {
            to.output = graph.boxes[arrow.from].output;
        }
    }
    for (auto& box : graph.boxes) {
        const auto code = std::ranges::find_if(graph.boxes, [&](const ModelBox& other) {
            return other.kind == Kind::Code && other.strand == box.strand;
        });
        if (box.kind == Kind::Noise && code != graph.boxes.end()) {
            box.output = code->output;
        }
    }
}

/// What is minimised in the stages in which a clip is made.
void addLosses(ModelGraph& graph, const params::Experiment& experiment, bool hasAngle)
{
    const auto& values = experiment.values("losses");
    std::vector<snapshots::ModelTerm> terms;
    for (const auto& loss : losses::lossCatalog()) {
        const double weight = values.real(loss.row.id);
        if (weight != 0.0 && (hasAngle || loss.channels != losses::Channels::Angle)) {
            terms.push_back({loss.row.label, weight});
        }
    }
    for (auto& stage : graph.stages) {
        const bool makes = std::ranges::any_of(stage.arrows, [&](std::size_t arrow) {
            return graph.boxes[graph.arrows[arrow].to].kind == Kind::Loss;
        });
        if (makes) {
            stage.terms.insert(stage.terms.begin(), terms.begin(), terms.end());
        }
    }
}

ModelView describe(transfer::Model& model, const params::Experiment& experiment)
{
    const auto shape = model.representation->shape();
    const std::vector clip{static_cast<std::int64_t>(shape.channels),
        static_cast<std::int64_t>(shape.bands), static_cast<std::int64_t>(shape.frames)};
    auto& method = *model.method;
    auto& network = method.network();
    network.eval();
    ModelView view;
    view.method = experiment.row("method").label;
    view.classes = std::ssize(model.classes);
    view.graph = method.graph();
    const torch::NoGradGuard noGradients;
    const nn::LayerWatch watch;
    method.passThrough(torch::zeros({1, clip[0], clip[1], clip[2]}));
    view.layers = layersOf(view.graph, network, watch.notes());
    fillBoxes(view.graph, view.layers, experiment, clip);
    addLosses(view.graph, experiment, model.representation->angleChannel().has_value());
    for (const auto& child : network.named_children()) {
        snapshots::ModelPart part{child.key(), numbersIn(*child.value()), 0};
        for (const auto& layer : view.layers) {
            part.multiplyAdds +=
                layer.name.starts_with(part.name + ".") ? layer.multiplyAdds : std::int64_t{0};
        }
        if (part.parameters > 0) {
            view.parts.push_back(std::move(part));
        }
    }
    return view;
}

/// A run of a graphics card is described on the processor.
Result<params::Experiment> onProcessor(params::Experiment experiment)
{
    TIMBREL_CHECK(experiment.setFromText("training.device", "cpu"));
    return experiment;
}

} // namespace

Result<ModelView> describeModel(const params::Experiment& wished, const TrialCorpus& corpus)
{
    TIMBREL_TRY(const auto experiment, onProcessor(wished));
    TIMBREL_TRY(const auto representation, makeRepresentation(experiment));
    std::vector<std::string> names;
    for (std::int64_t i = 1; i <= corpus.classes; ++i) {
        names.push_back(std::to_string(i));
    }
    TIMBREL_TRY(auto model,
        makeModel(experiment, names, scaleOfNoise(*representation, names.size()), corpus.clips));
    auto view = describe(model, experiment);
    view.name = experiment.name();
    view.trainingClips = corpus.clips;
    return view;
}

Result<ModelView> describeRunModel(
    const std::filesystem::path& run, std::shared_ptr<const params::Schema> schema)
{
    TIMBREL_TRY(const auto folder, RunFolder::open(run));
    TIMBREL_TRY(auto stored, folder.experiment(std::move(schema)));
    TIMBREL_TRY(const auto experiment, onProcessor(std::move(stored)));
    TIMBREL_TRY(const auto record, folder.record());
    if (record.classes.size() < 2) {
        return fail(ErrorCode::NotFound, say("the run ended before it began to train"),
            folder.path().string(), say("Train it first"));
    }
    TIMBREL_TRY(
        auto model, makeModel(experiment, record.classes, {record.scale}, record.trainingClips));
    auto view = describe(model, experiment);
    view.name = folder.id();
    view.ofRun = true;
    view.trainingClips = record.trainingClips;
    return view;
}

} // namespace timbrel::experiments
