// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/methods/lord_parts.h"

namespace timbrel::methods {

/// Semi-amortised LORD (Marsden 2021, after Gabbay and Hoshen 2020), in a single stage: the content
/// code comes from an encoder, the class code from a table that is optimised directly.
///
///     c = E(x) + z,  z ~ N(0, σ² I);   e = table[y];   x̂ = G(c, e)
///     minimise  Σ_k w_k L_k(x̂, x) + λ · mean ‖E(x)‖²
///
/// The noise and the decay limit what the content code can carry, so that the class, which is to be
/// had for free from the table, need not be written there. Noise in training only.
class LordSemi final : public LearntMethod {
public:
    [[nodiscard]] static params::Row row();
    [[nodiscard]] static Result<std::unique_ptr<LearntMethod>> create(
        const params::Experiment& experiment, const ModelShape& shape);

    [[nodiscard]] torch::nn::Module& network() override { return *m_network; }
    [[nodiscard]] std::vector<RatedParameters> parameterGroups() override;
    [[nodiscard]] losses::WeightedLoss& reconstructionLoss() override { return m_loss; }
    [[nodiscard]] bool splits(const TrainingStep& /*step*/) const override
    {
        return m_loss.splits();
    }
    [[nodiscard]] losses::LossTerms trainingLosses(
        const Batch& batch, const TrainingStep& step) override;
    [[nodiscard]] torch::Tensor encode(const torch::Tensor& clips, Monitor& monitor) override;
    [[nodiscard]] torch::Tensor decode(
        const torch::Tensor& content, const torch::Tensor& classes) override;
    [[nodiscard]] torch::Tensor classCodes() override;
    [[nodiscard]] snapshots::ModelGraph graph() const override;
    void passThrough(const torch::Tensor& clips) override;

private:
    /// The parts under one name each in the checkpoint.
    struct Network : torch::nn::Module {
        std::shared_ptr<nn::Encoder> encoder;
        std::shared_ptr<nn::Generator> generator;
        torch::nn::Embedding classTable = nullptr;
    };

    LordSemi(std::shared_ptr<Network> network, losses::WeightedLoss loss, LordSettings settings);

    std::shared_ptr<Network> m_network;
    losses::WeightedLoss m_loss;
    LordSettings m_settings;
};

} // namespace timbrel::methods
