// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/methods/lord_parts.h"

#include <algorithm>

#include <ATen/CPUGeneratorImpl.h>
#include <fmt/format.h>

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

/// Both lay the content code out over time; a code of other steps would be read as another melody.
Result<> checkHalvingsAgree(const params::Experiment& experiment)
{
    constexpr auto knob = "halvings";
    const auto& encoder = experiment.values("encoder");
    const auto& generator = experiment.values("generator");
    if (encoder.find(knob) == nullptr || generator.find(knob) == nullptr
        || encoder.integer(knob) == generator.integer(knob)) {
        return {};
    }
    return fail(ErrorCode::InvalidArgument,
        say("the encoder halves time {} times, the generator doubles it {} times",
            encoder.integer(knob), generator.integer(knob)),
        "generator.halvings", say("Use {}", encoder.integer(knob)));
}

} // namespace

std::vector<params::Parameter> lordParameters()
{
    return {
        {"content_size", "Content code",
            "Numbers that describe what is played in one clip. Fewer carry less of who plays, "
            "and less of the melody. LORD has 128; its published version with the networks of "
            "AdaIN-VC has 2,048.",
            "numbers", std::int64_t{256}, IntegerRange{1, 65536}},
        {"class_size", "Class code",
            "Numbers learnt for every class. LORD has 256, with the networks of AdaIN-VC 128.",
            "numbers", std::int64_t{128}, IntegerRange{1, 4096}},
        {"noise_sigma", "Content noise",
            "Standard deviation of the noise added to the content code in training. More noise "
            "leaves less room for the class to hide in the content. LORD has 1, on codes that are "
            "not normalised.",
            "", 0.5, RealRange{0.0, 10.0}},
        {"content_decay", "Content decay",
            "Weight of the content code's mean square: keeps the codes small against the "
            "noise. LORD has 0.0001 of the sum of squares, which is 0.0128 of the mean of 128.",
            "weight", 1e-3, RealRange{0.0, 10.0, true}},
        {"table_rate", "Latents' rate",
            "Learning rate of the codes that are optimised directly, as a multiple of the "
            "networks'. The LORD papers use ten.",
            "times", 10.0, RealRange{0.01, 1000.0, true}},
    };
}

LordSettings LordSettings::from(const params::ParameterSet& method)
{
    return {method.real("noise_sigma"), method.real("content_decay"), method.real("table_rate")};
}

nn::NetworkSizes networkSizes(const params::Experiment& experiment, const ModelShape& shape)
{
    const auto& values = experiment.values("method");
    return {
        .channels = shape.channels,
        .bands = shape.bands,
        .frames = shape.frames,
        .contentSize = values.integer("content_size"),
        .classSize = values.integer("class_size"),
    };
}

Result<std::shared_ptr<nn::Encoder>> makeContentEncoder(
    const params::Experiment& experiment, const nn::NetworkSizes& sizes)
{
    return chosen(nn::encoderCatalog(), experiment, "encoder")
        .createContent(sizes, experiment.values("encoder"));
}

Result<std::shared_ptr<nn::Encoder>> makeClassEncoder(
    const params::Experiment& experiment, const nn::NetworkSizes& sizes)
{
    return chosen(nn::encoderCatalog(), experiment, "encoder")
        .createClass(sizes, experiment.values("encoder"));
}

Result<std::shared_ptr<nn::Generator>> makeGenerator(
    const params::Experiment& experiment, const nn::NetworkSizes& sizes)
{
    TIMBREL_CHECK(checkHalvingsAgree(experiment));
    return chosen(nn::generatorCatalog(), experiment, "generator")
        .create(sizes, experiment.values("generator"));
}

torch::nn::Embedding latentTable(std::int64_t rows, std::int64_t size)
{
    torch::nn::Embedding table(rows, size);
    torch::nn::init::uniform_(table->weight, -0.05, 0.05);
    return table;
}

torch::Tensor withNoise(const torch::Tensor& code, double sigma, const TrainingStep& step)
{
    if (sigma <= 0.0) {
        return code;
    }
    // Drawn on the processor, so that a run on a graphics card sees the same noise.
    const auto generator = at::detail::createCPUGenerator(
        mixSeed(step.seed, "content noise", static_cast<std::uint64_t>(step.step)));
    const auto clips = code.size(0);
    const auto noise =
        torch::randn({step.firstClip + clips, code.size(1)}, generator, torch::kFloat32)
            .narrow(0, step.firstClip, clips);
    return code + sigma * noise.to(code.device());
}

void addDecay(losses::LossTerms& losses, double weight, const torch::Tensor& code)
{
    if (weight > 0.0) {
        const auto decay = code.square().mean();
        losses.total = losses.total + weight * decay;
        losses.terms.emplace_back("content_decay", decay);
    }
}

} // namespace timbrel::methods
