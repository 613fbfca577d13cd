// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/weighted_loss.h"

namespace timbrel::losses {

Result<WeightedLoss> WeightedLoss::create(
    const params::ParameterSet& weights, std::optional<std::int64_t> angleChannel)
{
    WeightedLoss sum;
    sum.m_angleChannel = angleChannel;
    for (const auto& row : lossCatalog()) {
        const bool applies = row.channels == Channels::Levels || angleChannel;
        if (const double weight = weights.real(row.row.id); applies && weight != 0.0) {
            sum.m_terms.push_back({row.row.id, weight, row.create(), row.channels});
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

torch::Tensor WeightedLoss::seen(const torch::Tensor& clips, Channels channels) const
{
    if (!m_angleChannel) {
        return clips;
    }
    const auto angle = *m_angleChannel;
    if (channels == Channels::Angle) {
        return clips.narrow(1, angle, 1);
    }
    return torch::cat(
        {clips.narrow(1, 0, angle), clips.narrow(1, angle + 1, clips.size(1) - angle - 1)}, 1);
}

LossTerms WeightedLoss::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    LossTerms value;
    for (const auto& term : m_terms) {
        const auto loss =
            (*term.loss)(seen(prediction, term.channels), seen(target, term.channels));
        value.total = value.total.defined() ? value.total + term.weight * loss : term.weight * loss;
        value.terms.emplace_back(term.id, loss);
    }
    return value;
}

} // namespace timbrel::losses
