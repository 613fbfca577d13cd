// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <vector>

#include <torch/torch.h>

namespace timbrel::nn {

/// LORD's class modulation: for each AdaIN layer a linear layer of the class code to 2·width
/// numbers, in which offset and scale of a channel stand side by side (offset first).
class ClassModulation final : public torch::nn::Module {
public:
    ClassModulation(std::int64_t classSize, std::int64_t layers, std::int64_t width);

    /// [batch, classSize] → for each layer (offset, scale), both [batch, width]
    std::vector<std::pair<torch::Tensor, torch::Tensor>> forward(const torch::Tensor& classes);

private:
    std::int64_t m_width;
    std::vector<torch::nn::Linear> m_layers;
};

} // namespace timbrel::nn
