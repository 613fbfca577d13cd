// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/network_loss.h"

#include <fmt/format.h>

#include "engine/base/files.h"
#include "engine/losses/frozen.h"
#include "engine/nn/drawn_weights.h"
#include "engine/nn/module_weights.h"

namespace timbrel::losses {
namespace {

/// Weights that an earlier session kept; what cannot be read is made anew, and comes out the same.
bool readKept(const std::filesystem::path& path, const torch::nn::Module& network)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        return false;
    }
    const auto file = formats::fromBytes(*bytes, path.string());
    if (!file || !nn::requireFit(network, *file, path.string(), {})) {
        return false;
    }
    nn::fill(network, *file);
    return true;
}

} // namespace

NetworkLoss::NetworkLoss(NetworkRecipe recipe, torch::TensorOptions place)
    : m_recipe(std::move(recipe))
    , m_place(place)
{
}

Result<Sentence> NetworkLoss::prepare(const Preparation& with, Monitor& monitor)
{
    auto network = [&] {
        const nn::DrawnWeights drawn(mixSeed(with.seed, "network of " + m_recipe.id));
        return m_recipe.network(with.clips.classCount);
    }();
    const auto path = with.folder / (m_recipe.id + ".safetensors");
    Sentence sentence;
    if (!readKept(path, *network)) {
        const auto task = m_recipe.task(network);
        TIMBREL_TRY(const double right,
            pretrain(*task, with.clips,
                {.id = m_recipe.id,
                    .steps = m_recipe.steps,
                    .seed = with.seed,
                    .device = m_place.device()},
                monitor));
        TIMBREL_CHECK(makeFolders(with.folder));
        TIMBREL_CHECK(writeFileAtomically(
            path, formats::toBytes({nn::weightsOf(*network), {{"format", "pt"}}})));
        sentence = say("the network of the loss \"{}\" has learnt for {} steps to {}, and was "
                       "right in {:.0f} % of its last answers",
            m_recipe.id, m_recipe.steps, m_recipe.learns, 100.0 * right);
    }
    freeze(*network, m_place);
    m_network = std::move(network);
    return sentence;
}

torch::Tensor NetworkLoss::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    return meanDifferences(
        m_network->stages(prediction), wished([&] { return m_network->stages(target); }));
}

} // namespace timbrel::losses
