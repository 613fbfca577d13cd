// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

#include "engine/transcription/basic_pitch_weights.h"

namespace timbrel::transcription {

inline constexpr std::int64_t kFrontEndBins = 309; ///< 36 an octave from 27.5 Hz to 10,347 Hz
inline constexpr std::int64_t kShortestSound = 129 * 256; ///< samples

/// The constant-Q transform that Basic Pitch hears through (nnAudio's CQT2010v2: one set of
/// kernels, the sound low-passed and halved in rate for each lower octave). Differentiable.
/// Everything is a buffer, so that no optimiser trains it.
class BasicPitchFrontEnd final : public torch::nn::Module {
public:
    explicit BasicPitchFrontEnd(const BasicPitchWeights& weights);

    /// Sound at 22,050 Hz, [batch, samples], of kShortestSound at least → the power of every bin,
    /// the lowest first, [batch, 309, samples/256 + 1]. Beyond its ends a sound is its reflection.
    torch::Tensor forward(const torch::Tensor& sound) const;

private:
    torch::Tensor m_octave;
    torch::Tensor m_lowPass;
    torch::Tensor m_gain; ///< of the power, [309, 1]
};

/// Power, [batch, bins, frames], as the network takes it: in decibels above the softest place of
/// this item, divided by its loudest; 0 where all places are equal. Differentiable.
[[nodiscard]] torch::Tensor normalisedLevels(const torch::Tensor& power);

} // namespace timbrel::transcription
