// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>

#include "engine/losses/loss.h"

namespace timbrel::losses {

/// A distance of magnitudes [batch, bands · frames], one number per clip: [batch].
using SpectralDistance = torch::Tensor (*)(
    const torch::Tensor& prediction, const torch::Tensor& target);

/// ‖Y − X‖_F / ‖Y‖_F, with Y the target.
[[nodiscard]] torch::Tensor spectralConvergence(
    const torch::Tensor& prediction, const torch::Tensor& target);
/// mean |ln X − ln Y|
[[nodiscard]] torch::Tensor logMagnitudeDistance(
    const torch::Tensor& prediction, const torch::Tensor& target);
/// mean |X − Y|
[[nodiscard]] torch::Tensor linearMagnitudeDistance(
    const torch::Tensor& prediction, const torch::Tensor& target);

/// A term of the STFT losses (Yamamoto et al., 2020; Steinmetz and Reiss, 2020), on the magnitudes
/// behind a picture instead of a transform of its own: 10^(range · (x − 1) / 20) where [0, 1] is a
/// range of decibels, so that 1 is the corpus's loudest; the picture as it is elsewhere.
///
/// Resolution r sees magnitudes averaged over 2^r × 2^r pixels: to a model of pictures what a
/// transform of another window and hop would be. The loss is the mean over resolutions.
class SpectralLoss final : public Loss {
public:
    SpectralLoss(
        SpectralDistance distance, std::int64_t resolutions, std::optional<double> rangeDb);

    /// Of one channel.
    [[nodiscard]] torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const override;

private:
    [[nodiscard]] torch::Tensor magnitudes(const torch::Tensor& pictures) const;

    SpectralDistance m_distance;
    std::int64_t m_resolutions;
    std::optional<double> m_rangeDb;
};

} // namespace timbrel::losses
