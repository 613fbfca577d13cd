// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/weighted_loss.h"

#include <iterator>

#include "engine/losses/mean_squared_error.h"
#include "engine/losses/shared_knobs.h"

namespace timbrel::losses {
namespace {

/// The prediction moved towards its target, by how little a difference counts in each band: 1 in
/// the lowest, 1 − `lowFrequency` in the highest, along a line between. Any loss of differences
/// weighs bands by that.
torch::Tensor weighedByBand(
    const torch::Tensor& prediction, const torch::Tensor& target, double lowFrequency)
{
    const auto weights =
        torch::linspace(1.0, 1.0 - lowFrequency, prediction.size(2), prediction.options());
    return target + weights.unsqueeze(1) * (prediction - target);
}

} // namespace

Result<WeightedLoss> WeightedLoss::create(const LossContext& context)
{
    const auto& values = context.values;
    WeightedLoss sum;
    sum.m_angleChannel = context.angleChannel;
    sum.m_lowFrequency = values.real(kLowFrequency);
    for (const auto& row : lossCatalog()) {
        const bool applies = row.channels != Channels::Angle || context.angleChannel;
        if (const double weight = values.real(row.row.id); applies && weight != 0.0) {
            TIMBREL_TRY(auto loss, row.create(context));
            sum.m_terms.push_back({row.row.id, weight, std::move(loss), row.channels});
        }
    }
    if (sum.m_terms.empty()) {
        return fail(ErrorCode::InvalidArgument,
            say("every loss has weight 0, so there is nothing to learn"), "losses",
            say("Give at least one loss a weight above 0"));
    }
    if (values.flag(kNormalise)) {
        sum.m_firstValues = std::make_shared<FirstValues>(std::ssize(sum.m_terms));
    }
    return sum;
}

params::Row WeightedLoss::parametersRow()
{
    params::Row sum{"weighted-sum", "Weighted sum", "The losses that are minimised together.", {}};
    for (const auto& row : lossCatalog()) {
        sum.parameters.push_back({row.row.id, row.row.label, row.row.help, "weight",
            row.defaultWeight, params::RealRange{0.0, 1000.0}});
        for (const auto& knob : row.row.parameters) {
            sum.parameters.push_back(knob);
        }
    }
    for (auto& knob : sharedKnobs()) {
        sum.parameters.push_back(std::move(knob));
    }
    return sum;
}

void WeightedLoss::registerIn(torch::nn::Module& network) const
{
    if (m_firstValues) {
        network.register_module("losses", m_firstValues);
    }
}

Result<std::vector<Sentence>> WeightedLoss::prepare(const Preparation& with, Monitor& monitor)
{
    std::vector<Sentence> sentences;
    for (const auto& term : m_terms) {
        TIMBREL_TRY(auto sentence, term.loss->prepare(with, monitor));
        if (!sentence.empty()) {
            sentences.push_back(std::move(sentence));
        }
    }
    return sentences;
}

torch::Tensor WeightedLoss::seen(const torch::Tensor& clips, Channels channels) const
{
    if (channels == Channels::Picture) {
        return clips.narrow(1, 0, 1);
    }
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

torch::Tensor WeightedLoss::valueOf(
    const Term& term, const torch::Tensor& prediction, const torch::Tensor& target) const
{
    const auto made = seen(prediction, term.channels);
    const auto wished = seen(target, term.channels);
    if (m_lowFrequency > 0.0 && term.channels == Channels::Levels) {
        return (*term.loss)(weighedByBand(made, wished, m_lowFrequency), wished);
    }
    return (*term.loss)(made, wished);
}

LossTerms WeightedLoss::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    LossTerms value;
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const auto& term = m_terms[i];
        if (!term.loss->ready()) {
            continue;
        }
        const auto loss = valueOf(term, prediction, target);
        const auto share =
            m_firstValues ? m_firstValues->relative(static_cast<std::int64_t>(i), loss) : loss;
        const auto weighted = term.weight * share;
        value.total = value.total.defined() ? value.total + weighted : weighted;
        value.terms.emplace_back(term.id, loss);
    }
    if (!value.total.defined()) {
        value.total =
            MeanSquaredError()(seen(prediction, Channels::Levels), seen(target, Channels::Levels));
    }
    return value;
}

} // namespace timbrel::losses
