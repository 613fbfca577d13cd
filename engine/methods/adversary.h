// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/methods/learnt_method.h"
#include "engine/nn/gan_critic.h"
#include "engine/params/parameter_set.h"

namespace timbrel::methods {

/// A critic that a generator learns to satisfy (WGAN-GP, Gulrajani et al., 2017), as seed 001 adds
/// it to the last stage. The critic learns in every step, the generator in every n-th.
class Adversary final {
public:
    /// The knobs, all of whose ids begin with "critic".
    [[nodiscard]] static std::vector<params::Parameter> parameters();
    [[nodiscard]] static Result<Adversary> create(
        const params::ParameterSet& method, const nn::NetworkSizes& sizes);

    [[nodiscard]] const std::shared_ptr<nn::GanCritic>& critic() const { return m_critic; }
    [[nodiscard]] RatedParameters parameterGroup() const;
    /// Whether the generator learns in this step too.
    [[nodiscard]] bool teaches(const TrainingStep& step) const;

    /// Adds what the critic minimises; `real` and `made` are [batch, …clip], `made` without graph.
    void addCriticLoss(losses::LossTerms& losses, const torch::Tensor& real,
        const torch::Tensor& made, const TrainingStep& step) const;
    /// Adds w · (−mean D(made)) to losses that depend on `made`. w is chosen in each step so that
    /// its gradient at `made` is a fixed share of theirs: neither can drown the other, whatever
    /// losses are chosen. The critic is not moved by it.
    void addGeneratorLoss(losses::LossTerms& losses, const torch::Tensor& made) const;

private:
    struct Settings {
        double strength = 0.0;
        double penalty = 0.0;
        double drift = 0.0;
        double rateFactor = 1.0;
        std::int64_t stepsPerLesson = 1;
    };

    Adversary(std::shared_ptr<nn::GanCritic> critic, Settings settings);

    std::shared_ptr<nn::GanCritic> m_critic;
    Settings m_settings;
};

} // namespace timbrel::methods
