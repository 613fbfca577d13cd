// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/lord_encoder.h"

#include <string>

#include "engine/nn/layer_watch.h"

namespace timbrel::nn {

LordEncoder::LordEncoder(
    const NetworkSizes& sizes, std::int64_t codeSize, const LordEncoderShape& shape)
{
    const auto addConv = [this](std::int64_t in, std::int64_t out, std::int64_t kernel,
                             std::int64_t stride, std::int64_t padding) {
        m_convs.push_back(register_module("conv" + std::to_string(m_convs.size()),
            torch::nn::Conv2d(
                torch::nn::Conv2dOptions(in, out, kernel).stride(stride).padding(padding))));
    };
    addConv(sizes.channels, shape.filters, 7, 1, 3);
    std::int64_t in = shape.filters;
    for (const std::int64_t times : {2, 4, 4, 4}) {
        addConv(in, times * shape.filters, shape.kernel, 2, (shape.kernel - 2) / 2);
        in = times * shape.filters;
    }
    const auto flat = in * (sizes.bands / 16) * (sizes.frames / 16);
    m_dense.push_back(register_module("dense0", torch::nn::Linear(flat, shape.denseWidth)));
    m_dense.push_back(
        register_module("dense1", torch::nn::Linear(shape.denseWidth, shape.denseWidth)));
    m_code = register_module("code", torch::nn::Linear(shape.denseWidth, codeSize));
}

torch::Tensor LordEncoder::forward(const torch::Tensor& clips)
{
    auto features = clips;
    for (auto& conv : m_convs) {
        features = torch::leaky_relu(conv->forward(features));
        noteLayer(*conv, conv->weight, features.sizes(),
            conv.get() == m_convs.front().get() ? "LeakyReLU" : "stride 2, LeakyReLU");
    }
    features = features.flatten(1);
    for (auto& dense : m_dense) {
        features = torch::leaky_relu(dense->forward(features));
        noteLayer(*dense, dense->weight, features.sizes(), "LeakyReLU");
    }
    auto code = m_code->forward(features);
    noteLayer(*m_code, m_code->weight, code.sizes());
    return code.to(clips.scalar_type());
}

} // namespace timbrel::nn
