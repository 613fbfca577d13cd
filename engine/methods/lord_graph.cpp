// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/methods/lord_graph.h"

#include <cstddef>

namespace timbrel::methods {
namespace {

using snapshots::ModelArrow;
using snapshots::ModelBox;
using snapshots::ModelGraph;
using snapshots::ModelStage;
using snapshots::ModelTerm;
using snapshots::Strand;
using Kind = ModelBox::Kind;
using Way = ModelArrow::Way;

// Content runs along the upper lanes, the class along the lower ones; they meet in the middle.

/// A graph that grows box by box and arrow by arrow.
class Drawing final {
public:
    std::size_t box(ModelBox box)
    {
        graph.boxes.push_back(std::move(box));
        return graph.boxes.size() - 1;
    }
    std::size_t arrow(std::size_t from, std::size_t to, Way way = Way::Straight)
    {
        graph.arrows.push_back({from, to, way});
        return graph.arrows.size() - 1;
    }

    ModelGraph graph;
};

std::vector<ModelTerm> decayTerms(double decay)
{
    return decay > 0.0 ? std::vector<ModelTerm>{{"Content decay", decay}}
                       : std::vector<ModelTerm>{};
}

} // namespace

ModelGraph semiGraph(double noiseSigma, double contentDecay)
{
    Drawing to;
    const auto clip = to.box({.kind = Kind::Clip, .column = 0, .lane = 2});
    const auto encoder = to.box({Kind::Encoder, Strand::Content, 1, 1, "encoder"});
    const auto classes = to.box({Kind::Table, Strand::Class, 1, 3, "class_table"});
    const auto content = to.box({Kind::Code, Strand::Content, 2, 1});
    const auto classCode = to.box({Kind::Code, Strand::Class, 2, 3});
    const auto generator = to.box({Kind::Generator, Strand::Both, 4, 2, "generator"});
    const auto modulation = to.box({Kind::Modulation, Strand::Class, 3, 3, "generator"});
    const auto made = to.box({.kind = Kind::Made, .column = 5, .lane = 2});
    const auto loss = to.box({.kind = Kind::Loss, .column = 6, .lane = 2});

    std::vector<std::size_t> use{to.arrow(clip, encoder), to.arrow(encoder, content),
        to.arrow(content, generator), to.arrow(classes, classCode), to.arrow(classCode, modulation),
        to.arrow(modulation, generator), to.arrow(generator, made)};
    auto training = use;
    if (noiseSigma > 0.0) {
        const auto noise =
            to.box({.kind = Kind::Noise, .strand = Strand::Content, .column = 3, .lane = 0,
                .amount = noiseSigma});
        training.push_back(to.arrow(noise, generator));
    }
    training.push_back(to.arrow(made, loss));
    training.push_back(to.arrow(clip, loss, Way::Below));
    to.graph.stages.push_back({.label = {},
        .arrows = training,
        .learning = {encoder, classes, modulation, generator},
        .terms = decayTerms(contentDecay)});
    to.graph.use = {{}, 0.0, use, {}, {}};
    return to.graph;
}

namespace {

/// The boxes of fullGraph().
struct FullBoxes {
    explicit FullBoxes(Drawing& to)
        : clip(to.box({.kind = Kind::Clip, .column = 0, .lane = 2}))
        , contentEncoder(to.box({Kind::Encoder, Strand::Content, 1, 1, "content_encoder"}))
        , classEncoder(to.box({Kind::Encoder, Strand::Class, 1, 3, "class_encoder"}))
        , contents(to.box({Kind::Table, Strand::Content, 1, 0, "content_table"}))
        , classes(to.box({Kind::Table, Strand::Class, 1, 4, "class_table"}))
        , content(to.box({Kind::Code, Strand::Content, 2, 1}))
        , classCode(to.box({Kind::Code, Strand::Class, 2, 3}))
        , modulation(to.box({Kind::Modulation, Strand::Class, 3, 3, "generator"}))
        , generator(to.box({Kind::Generator, Strand::Both, 4, 2, "generator"}))
        , made(to.box({.kind = Kind::Made, .column = 5, .lane = 2}))
        , loss(to.box({.kind = Kind::Loss, .column = 6, .lane = 1}))
    {
    }

    std::size_t clip, contentEncoder, classEncoder, contents, classes, content, classCode,
        modulation, generator, made, loss;
};

using Arrows = std::vector<std::size_t>;

Arrows joined(Arrows first, const Arrows& more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

} // namespace

ModelGraph fullGraph(const FullGraphFacts& facts)
{
    Drawing to;
    const FullBoxes box(to);
    const Arrows readContent{
        to.arrow(box.clip, box.contentEncoder), to.arrow(box.contentEncoder, box.content)};
    const Arrows readClass{
        to.arrow(box.clip, box.classEncoder), to.arrow(box.classEncoder, box.classCode)};
    const auto keptContent = to.arrow(box.contents, box.content);
    const auto keptClass = to.arrow(box.classes, box.classCode);
    const Arrows make{to.arrow(box.content, box.generator),
        to.arrow(box.classCode, box.modulation), to.arrow(box.modulation, box.generator),
        to.arrow(box.generator, box.made)};
    const Arrows judge{
        to.arrow(box.made, box.loss), to.arrow(box.clip, box.loss, Way::Above)};
    const Arrows asKept{to.arrow(box.contents, box.content, Way::Compared),
        to.arrow(box.classes, box.classCode, Way::Compared)};
    Arrows fromNoise;
    if (facts.noiseSigma > 0.0) {
        const auto noise = to.box({.kind = Kind::Noise, .strand = Strand::Content, .column = 3,
            .lane = 0, .amount = facts.noiseSigma});
        fromNoise.push_back(to.arrow(noise, box.generator));
    }
    const std::vector<ModelTerm> codes{
        {"Content code", facts.contentWeight}, {"Class code", facts.classWeight}};
    const std::vector<std::size_t> encoders{box.contentEncoder, box.classEncoder};
    const std::vector<std::size_t> makers{box.modulation, box.generator};
    const auto both = joined(encoders, makers);
    const auto reading = joined(joined(readContent, readClass), asKept);
    const auto amortised = joined(joined(reading, make), judge);

    const auto add = [&](Arrows arrows, std::vector<std::size_t> learning,
                         std::vector<ModelTerm> terms) {
        const auto& stage = facts.stages[to.graph.stages.size()];
        to.graph.stages.push_back({stage.label, stage.share, std::move(arrows),
            std::move(learning), std::move(terms)});
    };
    add(joined(joined(joined({keptContent, keptClass}, fromNoise), make), judge),
        joined({box.contents, box.classes}, makers), decayTerms(facts.contentDecay));
    add(reading, encoders, codes);
    add(amortised, both, codes);
    if (facts.stages.size() > to.graph.stages.size()) {
        const auto critic =
            to.box({.kind = Kind::Critic, .column = 6, .lane = 3, .part = "critic"});
        const Arrows criticised{to.arrow(box.made, critic), to.arrow(box.clip, critic, Way::Below)};
        add(joined(amortised, criticised), joined(both, {critic}), codes);
    }
    to.graph.use = {{}, 0.0, joined(joined(readContent, {keptClass}), make), {}, {}};
    return to.graph;
}

} // namespace timbrel::methods
