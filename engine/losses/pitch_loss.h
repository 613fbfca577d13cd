// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>

#include "engine/losses/loss.h"
#include "engine/losses/loss_context.h"
#include "engine/transcription/basic_pitch.h"

namespace timbrel::losses {

/// The way from a picture in decibels to the levels that Basic Pitch looks at: bands to constant-Q
/// bins and frames to its frames, both along straight lines between centres; beyond the bands there
/// is silence. Linear, so that a gradient finds its way back; no phase and no sound is made. What
/// the bands blur stays blurred: 128 mel bands up to 8 kHz lie 23 Hz apart below 1 kHz, where the
/// network expects lines a third of a semitone wide.
class PitchLevels final {
public:
    /// `bandHz` ascending; a picture has as many bands. `framesPerSecond` is the picture's.
    PitchLevels(std::span<const float> bandHz, double framesPerSecond, std::int64_t frames,
        const torch::TensorOptions& place);

    /// [batch, 1, bands, frames] in [0, 1], proportional to decibels → [batch, 309, frames at 86 a
    /// second], from the softest place of each item at 0 to its loudest at 1.
    [[nodiscard]] torch::Tensor operator()(const torch::Tensor& pictures) const;

private:
    torch::Tensor m_bins; ///< [309, bands]
    torch::Tensor m_times; ///< [frames, frames at 86 a second]
};

/// How far two clips are from having the same notes, whoever plays them: Σ over the contour, note
/// and onset maps of Basic Pitch (Bittner et al., 2022) of mean |f(x) − f(y)|. Its outputs rather
/// than inner layers, since these are what it was taught to keep free of the instrument. Loudness
/// does not count. The network is frozen and read by prepare().
class PitchLoss final : public Loss {
public:
    /// Refuses pictures that are not in decibels.
    [[nodiscard]] static Result<std::unique_ptr<Loss>> create(const LossContext& context);
    /// `network` if it is there already; otherwise prepare() reads it.
    PitchLoss(PitchLevels levels, torch::TensorOptions place,
        std::shared_ptr<transcription::BasicPitch> network = nullptr);

    /// Fails, with the way to get them, where the network's weights are absent.
    [[nodiscard]] Result<Sentence> prepare(const Preparation& with, Monitor& monitor) override;
    [[nodiscard]] bool ready() const override { return m_network != nullptr; }
    /// Of one channel.
    [[nodiscard]] torch::Tensor operator()(
        const torch::Tensor& prediction, const torch::Tensor& target) const override;

private:
    [[nodiscard]] std::vector<torch::Tensor> maps(const torch::Tensor& pictures) const;

    PitchLevels m_levels;
    torch::TensorOptions m_place; ///< device and precision
    std::shared_ptr<transcription::BasicPitch> m_network;
};

} // namespace timbrel::losses
