// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/weighted_loss.h"

#include "engine/losses/catalog.h"

namespace timbrel::losses {

Result<WeightedLoss> WeightedLoss::create(const params::ParameterSet& weights)
{
    WeightedLoss sum;
    for (const auto& row : lossCatalog()) {
        if (const double weight = weights.real(row.row.id); weight != 0.0) {
            sum.m_terms.push_back({row.row.id, weight, row.create()});
        }
    }
    if (sum.m_terms.empty()) {
        return fail(ErrorCode::InvalidArgument,
            "every loss has weight 0, so there is nothing to learn", "losses",
            "Give at least one loss a weight above 0");
    }
    return sum;
}

params::Row WeightedLoss::weightsRow()
{
    params::Row sum{"weighted-sum", "Weighted sum", "The losses that are minimised together.", {}};
    for (const auto& row : lossCatalog()) {
        sum.parameters.push_back({row.row.id, row.row.label, row.row.help, "weight",
            row.defaultWeight, params::RealRange{0.0, 1000.0}});
    }
    return sum;
}

LossTerms WeightedLoss::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    LossTerms value;
    for (const auto& term : m_terms) {
        const auto loss = (*term.loss)(prediction, target);
        value.total = value.total.defined() ? value.total + term.weight * loss : term.weight * loss;
        value.terms.emplace_back(term.id, loss);
    }
    return value;
}

} // namespace timbrel::losses
