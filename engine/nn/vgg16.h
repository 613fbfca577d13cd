// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>
#include <vector>

#include "engine/nn/conv_stack.h"

namespace timbrel::nn {

/// The convolutional part of VGG16 (Simonyan and Zisserman, 2015), 14,714,688 weights. Layers and
/// weights are numbered and named as torchvision does: `features.0.weight`.
class Vgg16 final : public torch::nn::Module {
public:
    Vgg16();

    /// Colour pictures [batch, 3, height, width], at least 32 × 32 for the last pooling.
    [[nodiscard]] std::vector<torch::Tensor> maps(
        const torch::Tensor& pictures, std::span<const std::int64_t> layers)
    {
        return m_features->maps(pictures, layers);
    }

    // Layers by the names of the literature.
    static constexpr std::int64_t kRelu1_1 = 1;
    static constexpr std::int64_t kRelu1_2 = 3;
    static constexpr std::int64_t kRelu2_2 = 8;
    static constexpr std::int64_t kRelu3_2 = 13;
    static constexpr std::int64_t kRelu4_3 = 22;
    static constexpr std::int64_t kPool5 = 30;

private:
    std::shared_ptr<ConvStack> m_features;
};

} // namespace timbrel::nn
