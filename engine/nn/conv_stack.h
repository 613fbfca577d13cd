// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <torch/torch.h>

namespace timbrel::nn {

/// In a plan of a ConvStack: halves bands and frames instead of convolving.
inline constexpr std::int64_t kPool = 0;

/// The convolutional part of VGG networks (Simonyan and Zisserman, 2015): 3×3 convolutions with
/// ReLU and 2×2 maximum pooling, as a plan of channels and kPool says. Layers are numbered as
/// torchvision numbers them, convolution, ReLU and pooling each being one, and weights are named by
/// the number of their convolution.
class ConvStack final : public torch::nn::Module {
public:
    ConvStack(std::int64_t in, std::vector<std::int64_t> plan);

    /// What these layers (ascending, each a ReLU or a pooling) make of pictures [batch, in, bands,
    /// frames]; nothing is computed beyond the last one.
    [[nodiscard]] std::vector<torch::Tensor> maps(
        const torch::Tensor& pictures, std::span<const std::int64_t> layers);

private:
    std::vector<std::int64_t> m_plan;
    std::vector<torch::nn::Conv2d> m_convs;
};

} // namespace timbrel::nn
