// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/nn/adain_vc_shape.h"
#include "engine/nn/networks.h"
#include "engine/nn/padded_conv.h"

namespace timbrel::nn {

/// What both encoders of AdaIN-VC (Chou et al., 2019) begin with: convolutions over time with the
/// bands as channels.
///
///     stem   bank of convs of kernels 1…bank (ReLU) beside the input, conv 1×1 → width, N, ReLU;
///            without a bank one conv 5 → width, N, ReLU                   [width, frames]
///     six ×  conv 5, N, ReLU, conv 5 stride s, N, ReLU,
///            plus the block's input, averaged over s frames               s =
///            AdainVcShape::strides
///
/// N is instance normalisation for content, nothing for the class.
class AdainVcTrunk : public Encoder {
protected:
    enum class Normalisation { Instance, None };

    AdainVcTrunk(const NetworkSizes& sizes, const AdainVcShape& shape, Normalisation normalisation);

    /// [batch, channels, bands, frames] → [batch, width, frames/reduction]
    [[nodiscard]] TimeMaps features(const torch::Tensor& clips) const;

private:
    struct Block {
        std::int64_t stride = 1;
        std::shared_ptr<PaddedConv> first;
        std::shared_ptr<PaddedConv> second;
    };

    Normalisation m_normalisation;
    std::vector<std::shared_ptr<PaddedConv>> m_bank; ///< empty for the plain stem
    std::shared_ptr<PaddedConv> m_stem;
    std::vector<Block> m_blocks;
};

/// The content encoder of AdaIN-VC. Instance normalisation takes each channel's mean and spread,
/// which carry much of who plays, out of the features.
///
///     trunk, conv 1×1 → code channels                                     [code, frames/reduction]
///
/// A normalised code has mean 0 and variance 1 over the frames of every channel, so that nothing
/// steady, as who plays is, can be written into it before the noise. The published network has a
/// second head for a variance; LORD's noise has a fixed one instead.
class AdainVcContentEncoder final : public AdainVcTrunk {
public:
    AdainVcContentEncoder(const NetworkSizes& sizes, const AdainVcShape& shape);

    torch::Tensor forward(const torch::Tensor& clips) override;

private:
    bool m_normalisedCode;
    std::shared_ptr<PaddedConv> m_head;
};

/// The speaker encoder of AdaIN-VC: without normalisation, so that level and colour stay.
///
///     trunk, mean over time                                               [width]
///     six ×  FC, ReLU, FC, ReLU, plus the block's input
///     FC → class code
class AdainVcClassEncoder final : public AdainVcTrunk {
public:
    AdainVcClassEncoder(const NetworkSizes& sizes, const AdainVcShape& shape);

    torch::Tensor forward(const torch::Tensor& clips) override;

private:
    struct Dense {
        torch::nn::Linear first = nullptr;
        torch::nn::Linear second = nullptr;
    };

    std::vector<Dense> m_dense;
    torch::nn::Linear m_code = nullptr;
};

} // namespace timbrel::nn
