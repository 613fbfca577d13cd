// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>

#include "engine/losses/pretraining.h"
#include "engine/nn/audio_network.h"

namespace timbrel::losses {

/// COLA (Saeed, Grangier and Zeghidour, 2021): of each clip two crops are taken at random, and
/// every crop is to find its other half among the batch's, by a bilinear similarity of their
/// embeddings. Needs no classes. Crops are half a clip long.
class CropMatchingTask final : public Task {
public:
    /// `maps` is the number of maps in the network's last stage.
    CropMatchingTask(std::shared_ptr<nn::AudioNetwork> network, std::int64_t maps);

    [[nodiscard]] Outcome step(
        const torch::Tensor& pictures, const torch::Tensor& classes, RandomStream& random) override;

private:
    /// [batch, 1, bands, frames] → [batch, numbers]
    [[nodiscard]] torch::Tensor embed(const torch::Tensor& crops);

    std::shared_ptr<nn::AudioNetwork> m_network;
    torch::nn::Linear m_project;
    torch::nn::LayerNorm m_norm;
    torch::nn::Linear m_similarity; ///< x ↦ W x of xᵀ W y
};

} // namespace timbrel::losses
