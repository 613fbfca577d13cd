// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/methods/lord_semi.h"

#include <algorithm>

#include <ATen/CPUGeneratorImpl.h>

#include "engine/base/random.h"
#include "engine/nn/catalog.h"

namespace timbrel::methods {
namespace {

using params::IntegerRange;
using params::RealRange;

/// The row of a catalog that the experiment chose; the schema was made from the same catalog.
template <typename Row>
const Row& chosen(
    std::span<const Row> catalog, const params::Experiment& experiment, std::string_view section)
{
    return *std::ranges::find_if(catalog,
        [&](const Row& candidate) { return candidate.row.id == experiment.row(section).id; });
}

torch::Tensor standardNormal(const torch::Tensor& like, StepSeed seed)
{
    // Drawn on the processor, so that a run on a graphics card sees the same noise.
    const auto generator = at::detail::createCPUGenerator(
        mixSeed(seed.seed, "content noise", static_cast<std::uint64_t>(seed.step)));
    return torch::randn(like.sizes(), generator, torch::kFloat32).to(like.device());
}

} // namespace

params::Row LordSemi::row()
{
    return {"lord-semi", "LORD, semi-amortised",
        "Learns a code for every class and an encoder for the content, in a single stage (seed "
        "000). "
        "Unseen recordings can be encoded and transferred at once.",
        {
            {"content_size", "Content code",
                "Numbers that describe what is played in one clip. Fewer carry less of who plays, "
                "and less of the melody.",
                "numbers", std::int64_t{256}, IntegerRange{1, 65536}},
            {"class_size", "Class code", "Numbers learnt for every class.", "numbers",
                std::int64_t{128}, IntegerRange{1, 4096}},
            {"noise_sigma", "Content noise",
                "Standard deviation of the noise added to the content code in training. More noise "
                "leaves less room for the class to hide in the content.",
                "", 0.5, RealRange{0.0, 10.0}},
            {"content_decay", "Content decay",
                "Weight of the content code's mean square: keeps the codes small against the "
                "noise.",
                "weight", 1e-3, RealRange{0.0, 10.0, true}},
            {"table_rate", "Class table rate",
                "Learning rate of the class codes, as a multiple of the networks'. The LORD papers "
                "use ten.",
                "times", 10.0, RealRange{0.01, 1000.0, true}},
        }};
}

Result<std::unique_ptr<LearntMethod>> LordSemi::create(
    const params::Experiment& experiment, const ModelShape& shape)
{
    const auto& values = experiment.values("method");
    const nn::NetworkSizes sizes{
        .channels = shape.channels,
        .bands = shape.bands,
        .frames = shape.frames,
        .contentSize = values.integer("content_size"),
        .classSize = values.integer("class_size"),
    };
    TIMBREL_TRY(
        auto loss, losses::WeightedLoss::create(experiment.values("losses"), shape.angleChannel));
    TIMBREL_TRY(auto encoder,
        chosen(nn::encoderCatalog(), experiment, "encoder")
            .create(sizes, experiment.values("encoder")));
    TIMBREL_TRY(auto generator,
        chosen(nn::generatorCatalog(), experiment, "generator")
            .create(sizes, experiment.values("generator")));

    auto network = std::make_shared<Network>();
    network->encoder = network->register_module("encoder", std::move(encoder));
    network->generator = network->register_module("generator", std::move(generator));
    network->classTable = network->register_module(
        "class_table", torch::nn::Embedding(shape.classes, sizes.classSize));
    torch::nn::init::uniform_(network->classTable->weight, -0.05, 0.05);

    return std::unique_ptr<LearntMethod>(new LordSemi(std::move(network), std::move(loss),
        {values.real("noise_sigma"), values.real("content_decay"), values.real("table_rate")}));
}

LordSemi::LordSemi(std::shared_ptr<Network> network, losses::WeightedLoss loss, Settings settings)
    : m_network(std::move(network))
    , m_loss(std::move(loss))
    , m_settings(settings)
{
}

std::vector<RatedParameters> LordSemi::parameterGroups()
{
    auto networks = m_network->encoder->parameters();
    for (auto& parameter : m_network->generator->parameters()) {
        networks.push_back(std::move(parameter));
    }
    return {
        {std::move(networks), 1.0}, {{m_network->classTable->weight}, m_settings.tableRateFactor}};
}

losses::LossTerms LordSemi::trainingLosses(const Batch& batch, StepSeed seed)
{
    const auto code = m_network->encoder->forward(batch.clips);
    const auto noisy = m_settings.noiseSigma > 0.0
        ? code + m_settings.noiseSigma * standardNormal(code, seed)
        : code;
    auto value =
        m_loss(m_network->generator->forward(noisy, m_network->classTable->forward(batch.classes)),
            batch.clips);
    if (m_settings.contentDecay > 0.0) {
        const auto decay = code.square().mean();
        value.total = value.total + m_settings.contentDecay * decay;
        value.terms.emplace_back("content_decay", decay);
    }
    return value;
}

torch::Tensor LordSemi::encode(const torch::Tensor& clips)
{
    return m_network->encoder->forward(clips);
}

torch::Tensor LordSemi::decode(const torch::Tensor& content, const torch::Tensor& classes)
{
    return m_network->generator->forward(content, m_network->classTable->forward(classes));
}

torch::Tensor LordSemi::classCodes()
{
    return m_network->classTable->weight;
}

} // namespace timbrel::methods
