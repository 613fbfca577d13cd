// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/losses/catalog.h"
#include "engine/losses/loss.h"
#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"

namespace timbrel::losses {

/// The value of a loss with its parts, each a curve. The parts are unweighted.
struct LossTerms {
    torch::Tensor total;
    std::vector<std::pair<std::string, torch::Tensor>> terms;
};

/// Σ weight · loss over the catalog rows whose weight is not 0.
class WeightedLoss final {
public:
    /// `weights` holds the parameters of weightsRow(); `angleChannel` is that of the clips, where
    /// one is an angle. Refuses a sum without terms.
    [[nodiscard]] static Result<WeightedLoss> create(const params::ParameterSet& weights,
        std::optional<std::int64_t> angleChannel = std::nullopt);

    /// One weight for every row of the loss catalog: what the experiment's "losses" section offers.
    [[nodiscard]] static params::Row weightsRow();

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

    std::vector<Term> m_terms;
    std::optional<std::int64_t> m_angleChannel;
};

} // namespace timbrel::losses
