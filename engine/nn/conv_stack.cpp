// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/conv_stack.h"

#include <cassert>
#include <string>

namespace timbrel::nn {

ConvStack::ConvStack(std::int64_t in, std::vector<std::int64_t> plan)
    : m_plan(std::move(plan))
{
    std::int64_t layer = 0;
    for (const auto channels : m_plan) {
        if (channels == kPool) {
            layer += 1;
            continue;
        }
        m_convs.push_back(register_module(std::to_string(layer),
            torch::nn::Conv2d(torch::nn::Conv2dOptions(in, channels, 3).padding(1))));
        in = channels;
        layer += 2;
    }
}

std::vector<torch::Tensor> ConvStack::maps(
    const torch::Tensor& pictures, std::span<const std::int64_t> layers)
{
    std::vector<torch::Tensor> found;
    auto features = pictures;
    auto conv = m_convs.begin();
    std::int64_t layer = -1;
    for (const auto channels : m_plan) {
        if (channels == kPool) {
            features = torch::max_pool2d(features, 2);
            layer += 1;
        } else {
            features = torch::relu((*conv++)->forward(features));
            layer += 2;
        }
        if (found.size() < layers.size() && layers[found.size()] == layer) {
            found.push_back(features);
        }
        if (found.size() == layers.size()) {
            break;
        }
    }
    assert(found.size() == layers.size() && "layers are ascending ReLUs and poolings");
    return found;
}

} // namespace timbrel::nn
