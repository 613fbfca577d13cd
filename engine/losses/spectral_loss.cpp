// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/spectral_loss.h"

#include <numbers>

namespace timbrel::losses {
namespace {

/// Keeps logarithms and quotients of silence finite: 140 dB under the loudest.
constexpr double kLeast = 1e-7;

} // namespace

torch::Tensor spectralConvergence(const torch::Tensor& prediction, const torch::Tensor& target)
{
    return (target - prediction).norm(2, 1) / target.norm(2, 1).clamp_min(kLeast);
}

torch::Tensor logMagnitudeDistance(const torch::Tensor& prediction, const torch::Tensor& target)
{
    return (prediction.clamp_min(kLeast).log() - target.clamp_min(kLeast).log()).abs().mean(1);
}

torch::Tensor linearMagnitudeDistance(const torch::Tensor& prediction, const torch::Tensor& target)
{
    return (prediction - target).abs().mean(1);
}

SpectralLoss::SpectralLoss(
    SpectralDistance distance, std::int64_t resolutions, std::optional<double> rangeDb)
    : m_distance(distance)
    , m_resolutions(resolutions)
    , m_rangeDb(rangeDb)
{
}

torch::Tensor SpectralLoss::magnitudes(const torch::Tensor& pictures) const
{
    if (!m_rangeDb) {
        return pictures;
    }
    // What a network makes louder than the loudest grows no faster than it does there.
    const auto levels = (pictures - 1.0) * (*m_rangeDb * std::numbers::ln10 / 20.0);
    return torch::where(levels > 0.0, 1.0 + levels, levels.clamp_max(0.0).exp());
}

torch::Tensor SpectralLoss::operator()(
    const torch::Tensor& prediction, const torch::Tensor& target) const
{
    auto made = magnitudes(prediction);
    auto wished = magnitudes(target);
    auto sum = m_distance(made.flatten(1), wished.flatten(1));
    for (std::int64_t resolution = 1; resolution < m_resolutions; ++resolution) {
        made = torch::avg_pool2d(made, 2);
        wished = torch::avg_pool2d(wished, 2);
        sum = sum + m_distance(made.flatten(1), wished.flatten(1));
    }
    return sum.mean() / static_cast<double>(m_resolutions);
}

} // namespace timbrel::losses
