// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/nn/networks.h"

namespace timbrel::nn {

/// What seed 000 varied of the encoder, at the paper's values.
struct LordEncoderShape {
    std::int64_t filters =
        64; ///< of the first convolution; the others have 2, 4, 4 and 4 times as many
    std::int64_t kernel = 4; ///< of the strided convolutions; even
    std::int64_t denseWidth = 256;
};

/// The convolutional encoder of LORD (Gabbay and Hoshen, 2020): conv 7×7 → 64, four conv 4×4 of
/// stride 2 → 128, 256, 256, 256, then three dense layers (width, width, code), LeakyReLU after
/// each but the last. Bands and frames must be multiples of 16.
class LordEncoder final : public Encoder {
public:
    LordEncoder(const NetworkSizes& sizes, std::int64_t codeSize, const LordEncoderShape& shape);

    torch::Tensor forward(const torch::Tensor& clips) override;

private:
    std::vector<torch::nn::Conv2d> m_convs;
    std::vector<torch::nn::Linear> m_dense;
    torch::nn::Linear m_code = nullptr;
};

} // namespace timbrel::nn
