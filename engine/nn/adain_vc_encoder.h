// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/nn/networks.h"
#include "engine/nn/padded_conv.h"

namespace timbrel::nn {

/// The content encoder of AdaIN-VC (Chou et al., 2019), convolutions over time with the bands as
/// channels. Instance normalisation takes each channel's mean and spread, which carry much of who
/// plays, out of the features.
///
///     stem   bank of convs of kernels 1…bank (ReLU) beside the input, conv 1×1 → width, IN, ReLU;
///            without a bank one conv 5 → width, IN, ReLU                  [width, frames]
///     six ×  conv 5, IN, ReLU, conv 5 stride s, IN, ReLU,
///            plus the block's input, averaged over s frames               s = 1, 2, 1, 2, 1, 2
///     head   conv 1×1 → code channels                                     [code, frames/8]
///
/// The published network has a second head for a variance; LORD's noise has a fixed one instead.
class AdainVcEncoder final : public ContentEncoder {
public:
    AdainVcEncoder(const NetworkSizes& sizes, std::int64_t width, std::int64_t bankSize);

    torch::Tensor forward(const torch::Tensor& clips) override;

private:
    struct Block {
        std::int64_t stride = 1;
        std::shared_ptr<PaddedConv> first;
        std::shared_ptr<PaddedConv> second;
    };

    std::vector<std::shared_ptr<PaddedConv>> m_bank; ///< empty for the plain stem
    std::shared_ptr<PaddedConv> m_stem;
    std::vector<Block> m_blocks;
    std::shared_ptr<PaddedConv> m_head;
};

} // namespace timbrel::nn
