// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>

#include "engine/losses/loss.h"
#include "engine/losses/loss_context.h"
#include "engine/losses/vgg_form.h"
#include "engine/nn/vgg16.h"

namespace timbrel::losses {

/// Perceptual loss on VGG16 (Johnson et al., 2016; Hoshen et al., 2019), in one of its published
/// forms: absolute differences of layers, each a mean, put together as the form says. The network
/// is frozen; its weights are the user's (docs/perceptual-weights.md) and are read by prepare().
class VggLoss final : public Loss {
public:
    /// Refuses pictures that the network pools to nothing.
    [[nodiscard]] static Result<std::unique_ptr<Loss>> create(const LossContext& context);
    VggLoss(const VggForm& form, std::filesystem::path weights, torch::TensorOptions place);

    /// Refuses, naming the file and the first weight that does not fit, with the way to get it.
    [[nodiscard]] Result<Sentence> prepare(const Preparation& with, Monitor& monitor) override;
    [[nodiscard]] bool ready() const override { return m_network != nullptr; }
    /// Of one channel.
    [[nodiscard]] torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const override;

    /// The knobs of the row.
    [[nodiscard]] static std::vector<params::Parameter> parameters();

private:
    /// Pixels and the first `layers` layers.
    [[nodiscard]] torch::Tensor distance(const torch::Tensor& prediction,
        const torch::Tensor& target, std::span<const std::int64_t> layers) const;

    const VggForm& m_form;
    std::filesystem::path m_weights;
    torch::TensorOptions m_place; ///< device and precision
    std::shared_ptr<nn::Vgg16> m_network;
};

} // namespace timbrel::losses
