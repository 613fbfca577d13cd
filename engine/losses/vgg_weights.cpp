// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/vgg_weights.h"

#include "engine/base/files.h"
#include "engine/losses/frozen.h"
#include "engine/nn/module_weights.h"

namespace timbrel::losses {
namespace {

constexpr std::size_t kLargestFile = std::size_t{1} << 30; // whole networks have 0.55 GB

/// What people can do where the weights are missing or others.
Sentence exportThem()
{
    return say("Export them with Python's torchvision and safetensors, as "
               "docs/perceptual-weights.md says: {}",
        "python3 -c \"import torchvision, safetensors.torch as s; "
        "s.save_file(torchvision.models.vgg16(weights='IMAGENET1K_V1')"
        ".features.state_dict(prefix='features.'), 'vgg16.safetensors')\"");
}

} // namespace

Result<std::shared_ptr<nn::Vgg16>> openVgg16(const std::filesystem::path& weights,
    const Sentence& purpose, const torch::TensorOptions& place)
{
    if (weights.empty()) {
        return fail(ErrorCode::InvalidArgument,
            say("{}, but no file with the network's weights is given", purpose),
            std::string("losses.") + kVggWeightsKnob, exportThem());
    }
    auto bytes = readFile(weights, kLargestFile);
    if (!bytes) {
        bytes.error().remedy = exportThem();
        return tl::unexpected(std::move(bytes).error());
    }
    TIMBREL_TRY(const auto file, formats::fromBytes(*bytes, weights.string()));
    auto network = std::make_shared<nn::Vgg16>();
    TIMBREL_CHECK(nn::requireFit(*network, file, weights.string(), exportThem()));
    nn::fill(*network, file);
    freeze(*network, place);
    return network;
}

} // namespace timbrel::losses
