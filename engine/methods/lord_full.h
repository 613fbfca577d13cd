// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include "engine/methods/adversary.h"
#include "engine/methods/lord_parts.h"

namespace timbrel::methods {

/// LORD whole (Gabbay and Hoshen 2020, as Halfon 2021 trains it), in stages:
///
///     1  latent optimisation: every training clip has a content code c_i, every class a code e_y,
///        and both are learnt with the generator
///            min  Σ_k w_k L_k(G(c_i + z, e_y), x_i) + λ · mean c_i²,   z ~ N(0, σ² I)
///     2  warm-up: encoders learn the codes that were found
///            min  w_c · mean (E_c(x) − c)² + w_y · mean (E_y(x) − e)²
///     3  amortisation: encoders and generator together
///            min  Σ_k w_k L_k(G(E_c(x), E_y(x)), x) + the code errors of 2
///     4  the same against a critic (adversary.h), where it is given a part of the run
///
/// In stage 1 unseen clips have no encoder: their codes are searched for (latent_search.h). A row
/// of the content table is the place of a clip among the training clips of corpus.json.
class LordFull final : public LearntMethod {
public:
    [[nodiscard]] static params::Row row();
    [[nodiscard]] static Result<std::unique_ptr<LearntMethod>> create(
        const params::Experiment& experiment, const ModelShape& shape);

    [[nodiscard]] torch::nn::Module& network() override { return *m_network; }
    [[nodiscard]] std::vector<RatedParameters> parameterGroups() override;
    [[nodiscard]] std::vector<Stage> stages() const override { return m_stages; }
    [[nodiscard]] bool moves(std::size_t group, const TrainingStep& step) const override;
    [[nodiscard]] losses::WeightedLoss& reconstructionLoss() override { return m_loss; }
    [[nodiscard]] bool splits(const TrainingStep& step) const override;
    void begin(const TrainingStep& step) override;
    [[nodiscard]] losses::LossTerms trainingLosses(
        const Batch& batch, const TrainingStep& step) override;
    [[nodiscard]] torch::Tensor encode(const torch::Tensor& clips, Monitor& monitor) override;
    [[nodiscard]] std::optional<torch::Tensor> keptCodes(const torch::Tensor& rows) override;
    [[nodiscard]] torch::Tensor decode(
        const torch::Tensor& content, const torch::Tensor& classes) override;
    [[nodiscard]] torch::Tensor classCodes() override;
    [[nodiscard]] snapshots::ModelGraph graph() const override;
    void passThrough(const torch::Tensor& clips) override;

private:
    /// The parts under one name each in the checkpoint.
    struct Network : torch::nn::Module {
        std::shared_ptr<nn::Encoder> contentEncoder;
        std::shared_ptr<nn::Encoder> classEncoder;
        std::shared_ptr<nn::Generator> generator;
        torch::nn::Embedding contentTable = nullptr;
        torch::nn::Embedding classTable = nullptr;
        torch::Tensor amortised; ///< 1 where the encoders have begun to learn, else 0
    };
    struct Settings {
        LordSettings lord;
        double contentWeight = 0.0;
        double classWeight = 0.0;
        std::int64_t searchSteps = 0;
    };

    LordFull(std::shared_ptr<Network> network, losses::WeightedLoss loss,
        std::optional<Adversary> adversary, std::vector<Stage> stages, Settings settings);

    [[nodiscard]] losses::LossTerms latentLosses(const Batch& batch, const TrainingStep& step);
    [[nodiscard]] losses::LossTerms amortisedLosses(const Batch& batch, const TrainingStep& step);

    std::shared_ptr<Network> m_network;
    losses::WeightedLoss m_loss;
    std::optional<Adversary> m_adversary;
    std::vector<Stage> m_stages;
    Settings m_settings;
};

} // namespace timbrel::methods
