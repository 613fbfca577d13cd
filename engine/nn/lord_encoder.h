// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/nn/networks.h"

namespace timbrel::nn {

/// The convolutional encoder of LORD (Gabbay and Hoshen, 2020): conv 7×7 → 64, four conv 4×4 of
/// stride 2 → 128, 256, 256, 256, then three dense layers (width, width, contentSize), LeakyReLU
/// after each but the last. Bands and frames must be multiples of 16.
class LordEncoder final : public ContentEncoder {
public:
    LordEncoder(const NetworkSizes& sizes, std::int64_t denseWidth);

    torch::Tensor forward(const torch::Tensor& clips) override;

private:
    std::vector<torch::nn::Conv2d> m_convs;
    std::vector<torch::nn::Linear> m_dense;
    torch::nn::Linear m_code = nullptr;
};

} // namespace timbrel::nn
