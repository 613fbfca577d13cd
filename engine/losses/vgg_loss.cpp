// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/vgg_loss.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/losses/frozen.h"
#include "engine/losses/vgg_weights.h"

namespace timbrel::losses {
namespace {

constexpr std::int64_t kLargestOfOneScale = 64; // pixels; GLANN looks at larger pictures twice
constexpr std::size_t kLayersOfSecondScale = 4;

/// How many layers GLANN compares in pictures of this size.
std::size_t glannLayers(std::int64_t pixels)
{
    return pixels <= 16 ? 2 : pixels <= 32 ? 3 : pixels <= kLargestOfOneScale ? 4 : 5;
}

std::int64_t smallestSide(const torch::Tensor& pictures)
{
    return std::min(pictures.size(2), pictures.size(3));
}

} // namespace

std::vector<params::Parameter> VggLoss::parameters()
{
    params::Choice forms;
    for (const auto& form : vggForms()) {
        forms.options.push_back(form.option);
    }
    return {
        {kVggFormKnob, "VGG form", "What the network is shown and how its layers are compared.", "",
            forms.options.front().id, forms},
        {kVggWeightsKnob, "VGG weights",
            "A safetensors file with the weights of torchvision's VGG16; "
            "docs/perceptual-weights.md tells how to get it.",
            "", std::string(), params::PathTo{params::PathTo::Kind::File}},
    };
}

Result<std::unique_ptr<Loss>> VggLoss::create(const LossContext& context)
{
    const auto& form = vggForm(context.values.text(kVggFormKnob));
    const std::int64_t smallest = form.sizedAsGlann || form.layers.size() == 1 ? 8 : 32;
    if (std::min(context.bands, context.frames) < smallest) {
        return fail(ErrorCode::InvalidArgument,
            say("the VGG loss needs pictures of at least {0} × {0}, not {1} × {2}", smallest,
                context.bands, context.frames),
            "losses.vgg", say("Use more bands and frames, or set losses.vgg to 0"));
    }
    return std::make_unique<VggLoss>(form, context.values.text(kVggWeightsKnob),
        torch::TensorOptions(context.device).dtype(context.precision));
}

VggLoss::VggLoss(const VggForm& form, std::filesystem::path weights, torch::TensorOptions place)
    : m_form(form)
    , m_weights(std::move(weights))
    , m_place(place)
{
}

Result<Sentence> VggLoss::prepare(const Preparation& /*with*/, Monitor& monitor)
{
    monitor.progress(0.0, "reading the weights of VGG16");
    TIMBREL_TRY(m_network, openVgg16(m_weights, say("the VGG loss has a weight"), m_place));
    return {};
}

torch::Tensor VggLoss::distance(const torch::Tensor& prediction, const torch::Tensor& target,
    std::span<const std::int64_t> layers) const
{
    auto sum = meanDifferences(m_network->maps(asColours(prediction, m_form), layers),
        wished([&] { return m_network->maps(asColours(target, m_form), layers); }));
    if (m_form.averaged) {
        sum = sum / static_cast<double>(layers.size());
    }
    return m_form.pixels ? sum + m_form.pixelScale * torch::l1_loss(prediction, target) : sum;
}

torch::Tensor VggLoss::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    const auto layers = std::span(m_form.layers);
    if (!m_form.sizedAsGlann) {
        return distance(prediction, target, layers);
    }
    const auto pixels = smallestSide(prediction);
    auto sum = distance(prediction, target, layers.first(glannLayers(pixels)));
    if (pixels > kLargestOfOneScale) {
        sum = sum
            + distance(torch::avg_pool2d(prediction, 4), torch::avg_pool2d(target, 4),
                layers.first(kLayersOfSecondScale));
    }
    return sum;
}

} // namespace timbrel::losses
