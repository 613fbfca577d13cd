// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/clip_portraits.h"

#include <algorithm>
#include <array>
#include <functional>

#include "engine/corpus/sub_class_rules.h"
#include "engine/losses/vgg_form.h"
#include "engine/losses/vgg_weights.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {
namespace {

constexpr std::size_t kAtOnce = 16; // 64 maps of a whole picture each

/// Pictures [clips, 1, bands, frames] → [clips, features].
using Portrayal = std::function<torch::Tensor(const torch::Tensor&)>;

Result<Portrayal> portrayal(const params::Experiment& experiment)
{
    if (corpus::subClassRules(experiment.values("corpus")).features
        == corpus::SubClassFeatures::Spectrum) {
        return [](const torch::Tensor& pictures) { return pictures.mean(3).flatten(1); };
    }
    const auto& losses = experiment.values("losses");
    TIMBREL_TRY(auto network,
        losses::openVgg16(losses.text(losses::kVggWeightsKnob),
            say("sub-classes are to be told apart by VGG16"), torch::kFloat32));
    return
        [network = std::move(network), &form = losses::vggForm(losses.text(losses::kVggFormKnob))](
            const torch::Tensor& pictures) {
            constexpr std::array kLayer{nn::Vgg16::kRelu1_1};
            return network->maps(losses::asColours(pictures, form), kLayer)[0].mean({2, 3});
        };
}

} // namespace

Result<Matrix> clipPortraits(const params::Experiment& experiment,
    const corpus::FeatureSet& features, std::span<const std::size_t> clips, Monitor& monitor)
{
    TIMBREL_TRY(const auto portray, portrayal(experiment));
    const torch::NoGradGuard noGradient;
    const auto& shape = features.shape();
    std::vector<torch::Tensor> parts;
    for (std::size_t begin = 0; begin < clips.size(); begin += kAtOnce) {
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("looking for sub-classes was cancelled"));
        }
        monitor.progress(static_cast<double>(begin) / static_cast<double>(clips.size()),
            "looking at clips of each class");
        const auto part = clips.subspan(begin, std::min(kAtOnce, clips.size() - begin));
        const auto pictures = torch::empty({std::ssize(part), 1,
            static_cast<std::int64_t>(shape.bands), static_cast<std::int64_t>(shape.frames)});
        auto* place = pictures.data_ptr<float>();
        for (const auto clip : part) {
            const auto values = features.features(clip);
            place = std::copy_n(values.begin(), shape.bands * shape.frames, place);
        }
        parts.push_back(portray(pictures));
    }
    return parts.empty() ? Matrix() : transfer::toMatrix(torch::cat(parts));
}

} // namespace timbrel::experiments
