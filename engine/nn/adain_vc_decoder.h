// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/nn/adain_vc_shape.h"
#include "engine/nn/networks.h"
#include "engine/nn/padded_conv.h"

namespace timbrel::nn {

/// The decoder of AdaIN-VC (Chou et al., 2019), with convolutions over time and the bands as
/// channels. The content code is a map of contentSize / steps channels × steps frames, where
/// steps = frames / AdainVcShape::reduction().
///
///     in     conv 1×1 → width, IN, ReLU                                   [width, steps]
///     six ×  conv 5, IN, affine, ReLU, conv 5 → width·u, pixel shuffle u,
///            IN, affine, ReLU, plus the block's input, repeated u times    u = strides, last first
///     out    conv 1×1 → channels·bands, linear                            [channels·bands, frames]
///
/// Each affine is a linear layer of the class code: its first half is added, its second multiplies.
class AdainVcDecoder final : public Generator {
public:
    AdainVcDecoder(const NetworkSizes& sizes, const AdainVcShape& shape);

    torch::Tensor forward(const torch::Tensor& content, const torch::Tensor& classes) override;

private:
    struct Block {
        std::int64_t upsampling = 1;
        std::shared_ptr<PaddedConv> first;
        std::shared_ptr<PaddedConv> second;
    };

    NetworkSizes m_sizes;
    std::int64_t m_steps; ///< frames of the content code
    std::shared_ptr<PaddedConv> m_in;
    std::vector<Block> m_blocks;
    std::vector<torch::nn::Linear> m_affines; ///< two for each block
    std::shared_ptr<PaddedConv> m_out;
};

} // namespace timbrel::nn
