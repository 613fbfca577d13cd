// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/class_modulation.h"

#include <string>

#include "engine/nn/shared_linear.h"

namespace timbrel::nn {

ClassModulation::ClassModulation(std::int64_t classSize, std::int64_t layers, std::int64_t width)
    : m_width(width)
{
    for (std::int64_t i = 0; i < layers; ++i) {
        m_layers.push_back(
            register_module("layer" + std::to_string(i), torch::nn::Linear(classSize, 2 * width)));
    }
}

std::vector<std::pair<torch::Tensor, torch::Tensor>> ClassModulation::forward(
    const torch::Tensor& classes)
{
    std::vector<std::pair<torch::Tensor, torch::Tensor>> moments;
    for (const auto& made : sharedLinear(classes, m_layers)) {
        const auto pairs = made.reshape({classes.size(0), m_width, 2});
        moments.emplace_back(pairs.select(2, 0), pairs.select(2, 1));
    }
    return moments;
}

} // namespace timbrel::nn
