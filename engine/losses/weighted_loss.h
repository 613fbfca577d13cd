// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/losses/catalog.h"
#include "engine/losses/first_values.h"
#include "engine/losses/loss.h"
#include "engine/losses/loss_context.h"
#include "engine/params/schema.h"

namespace timbrel::losses {

/// The value of a loss with its parts, each a curve. The parts are neither weighted nor normalised.
struct LossTerms {
    torch::Tensor total;
    std::vector<std::pair<std::string, torch::Tensor>> terms;
};

/// Σ weight · loss over the catalog rows whose weight is not 0. Where terms are normalised, each
/// is divided by what it was at the first step, so that weights compare shares and not units.
class WeightedLoss final {
public:
    /// Refuses a sum without terms, and what a loss refuses. Reads no file and trains nothing.
    [[nodiscard]] static Result<WeightedLoss> create(const LossContext& context);

    /// What the experiment's "losses" section offers: for every row of the catalog its weight and
    /// its own knobs, then what terms share.
    [[nodiscard]] static params::Row parametersRow();

    /// Adds to a method's network what its checkpoints must hold of the losses, as "losses"; adds
    /// nothing where there is nothing.
    void registerIn(torch::nn::Module& network) const;

    /// Readies losses with networks (Loss::prepare); sentences for the log.
    [[nodiscard]] Result<std::vector<Sentence>> prepare(const Preparation& with, Monitor& monitor);

    /// Whether the loss of a batch is the mean of the losses of its clips: not where terms are
    /// measured by what they were for the first batch.
    [[nodiscard]] bool splits() const { return m_firstValues == nullptr; }

    /// A term whose network was never prepared is left out, and where none is left the mean squared
    /// error stands in: codes of unseen clips can be searched for without the networks that a run
    /// was trained with.
    [[nodiscard]] LossTerms operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const;

private:
    struct Term {
        std::string id;
        double weight = 0.0;
        std::unique_ptr<Loss> loss;
        Channels channels = Channels::Levels;
    };

    [[nodiscard]] torch::Tensor seen(const torch::Tensor& clips, Channels channels) const;
    [[nodiscard]] torch::Tensor valueOf(
        const Term& term, const torch::Tensor& prediction, const torch::Tensor& target) const;

    std::vector<Term> m_terms;
    std::optional<std::int64_t> m_angleChannel;
    double m_lowFrequency = 0.0;
    std::shared_ptr<FirstValues> m_firstValues; ///< empty where terms are not normalised
};

} // namespace timbrel::losses
