// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/crop_matching_task.h"

namespace timbrel::losses {
namespace {

constexpr std::int64_t kEmbedding = 128; // numbers; 512 there, for a thousand times more sound

/// A crop of half the frames of every clip, each from a place of its own.
torch::Tensor randomCrops(const torch::Tensor& pictures, RandomStream& random)
{
    const auto frames = pictures.size(3);
    const auto length = frames / 2;
    std::vector<torch::Tensor> crops;
    for (std::int64_t clip = 0; clip < pictures.size(0); ++clip) {
        const auto begin = random.below(static_cast<std::size_t>(frames - length + 1));
        crops.push_back(pictures[clip].narrow(2, static_cast<std::int64_t>(begin), length));
    }
    return torch::stack(crops);
}

} // namespace

CropMatchingTask::CropMatchingTask(std::shared_ptr<nn::AudioNetwork> network, std::int64_t maps)
    : m_network(register_module("network", std::move(network)))
    , m_project(register_module("project", torch::nn::Linear(maps, kEmbedding)))
    , m_norm(
          register_module("norm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({kEmbedding}))))
    , m_similarity(register_module("similarity",
          torch::nn::Linear(torch::nn::LinearOptions(kEmbedding, kEmbedding).bias(false))))
{
}

torch::Tensor CropMatchingTask::embed(const torch::Tensor& crops)
{
    const auto pooled = m_network->stages(crops).back().amax({2, 3});
    return torch::tanh(m_norm->forward(m_project->forward(pooled)));
}

Task::Outcome CropMatchingTask::step(
    const torch::Tensor& pictures, const torch::Tensor& /*classes*/, RandomStream& random)
{
    const auto anchors = embed(randomCrops(pictures, random));
    const auto others = embed(randomCrops(pictures, random));
    const auto similarity = anchors.mm(m_similarity->forward(others).t()); // [batch, batch]
    const auto own = torch::arange(pictures.size(0), torch::kInt64).to(pictures.device());
    return {torch::cross_entropy_loss(similarity, own),
        (similarity.argmax(1) == own).to(torch::kFloat32).mean()};
}

} // namespace timbrel::losses
