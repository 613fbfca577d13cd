// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "engine/losses/loss.h"
#include "engine/losses/pretraining.h"
#include "engine/nn/audio_network.h"

namespace timbrel::losses {

/// How the network of a NetworkLoss comes to be.
struct NetworkRecipe {
    std::string id; ///< of the loss: names the file and the random streams
    Sentence learns; ///< "tell the classes apart", for the log
    std::function<std::shared_ptr<nn::AudioNetwork>(std::int64_t classes)> network;
    std::function<std::shared_ptr<Task>(std::shared_ptr<nn::AudioNetwork>)> task;
    std::int64_t steps = 300;
};

/// Perceptual loss on a network that Timbrel trains itself on the corpus and then freezes, after
/// seed 001: Σ over stages l of mean |f_l(x) − f_l(y)|. prepare() trains it, or reads what an
/// earlier session of the same run has kept as `<folder>/<id>.safetensors`, so that a resumed run
/// compares with the same network, bit for bit.
class NetworkLoss final : public Loss {
public:
    /// `place` is device and precision.
    NetworkLoss(NetworkRecipe recipe, torch::TensorOptions place);

    [[nodiscard]] Result<Sentence> prepare(const Preparation& with, Monitor& monitor) override;
    [[nodiscard]] bool ready() const override { return m_network != nullptr; }
    /// Of one channel.
    [[nodiscard]] torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const override;

private:
    NetworkRecipe m_recipe;
    torch::TensorOptions m_place;
    std::shared_ptr<nn::AudioNetwork> m_network;
};

} // namespace timbrel::losses
