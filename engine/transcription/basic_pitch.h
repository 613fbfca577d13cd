// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <torch/torch.h>

#include "engine/transcription/basic_pitch_front_end.h"

namespace timbrel::transcription {

/// What the network says of a batch, in [0, 1]; see activations.h.
struct BasicPitchOutput {
    torch::Tensor contour; ///< [batch, 264, frames]
    torch::Tensor note; ///< [batch, 88, frames]
    torch::Tensor onset; ///< [batch, 88, frames]
};

/// Basic Pitch (Bittner et al., 2022), a network that hears which notes sound, whoever plays them.
///
///     levels   one map, scaled, beside itself shifted by the harmonics ½, 1 … 7      [8, 264, T]
///     contour  conv 39×3 (ReLU), conv 5×5, sigmoid                                   [264, T]
///     note     of the contour: conv 7×7 stride 3 (ReLU), conv 3×7, sigmoid           [88, T]
///     onset    of the levels: conv 5×5 stride 3 (ReLU), beside the note: conv 3×3, sigmoid
///
/// Kernels are bands × frames. It may be entered with sound or with levels of any front end that
/// has its bins, and gradients flow through all of it; its weights are buffers, which no optimiser
/// trains. Convolutions along time are padded with zeros, and levels are normalised by item: frames
/// near the ends know less. Any thread.
class BasicPitch final : public torch::nn::Module {
public:
    explicit BasicPitch(const BasicPitchWeights& weights);

    /// Sound at 22,050 Hz, [batch, samples], of kShortestSound at least; one item is one window.
    BasicPitchOutput forward(const torch::Tensor& sound) const;

    /// From normalisedLevels() on, [batch, 309, frames], any number of frames.
    BasicPitchOutput fromLevels(const torch::Tensor& levels) const;

    [[nodiscard]] const BasicPitchFrontEnd& frontEnd() const { return *m_frontEnd; }

private:
    struct Layer {
        torch::Tensor kernel;
        torch::Tensor bias;
        std::int64_t stride = 1; ///< along bands

        [[nodiscard]] torch::Tensor operator()(const torch::Tensor& maps) const;
    };

    Layer layer(const char* name, const ConvolutionWeights& weights, std::int64_t stride = 1);

    std::shared_ptr<BasicPitchFrontEnd> m_frontEnd;
    torch::Tensor m_inputScale;
    torch::Tensor m_inputOffset;
    Layer m_contourHidden;
    Layer m_contour;
    Layer m_noteHidden;
    Layer m_note;
    Layer m_onsetHidden;
    Layer m_onset;
};

} // namespace timbrel::transcription
