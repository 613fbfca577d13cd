// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/lord_generator.h"

#include <string>

#include "engine/nn/adain.h"
#include "engine/nn/layer_watch.h"
#include "engine/nn/upsampled_conv.h"

namespace timbrel::nn {
namespace {

constexpr double kSlope = 0.01; // of LibTorch's leaky ReLU, as in the reference

torch::nn::Conv2d makeConv(std::int64_t in, std::int64_t out, std::int64_t kernel)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, kernel).padding(kernel / 2));
}

} // namespace

LordGenerator::LordGenerator(
    const NetworkSizes& sizes, std::int64_t width, std::int64_t adainLayers, std::int64_t kernel)
    : m_width(width)
    , m_startBands(sizes.bands >> adainLayers)
    , m_startFrames(sizes.frames >> adainLayers)
{
    const auto start = m_startBands * m_startFrames * width;
    std::int64_t in = sizes.contentSize;
    for (const auto out : {start / 8, start / 4, start}) {
        m_dense.push_back(
            register_module("dense" + std::to_string(m_dense.size()), torch::nn::Linear(in, out)));
        in = out;
    }
    for (std::int64_t i = 0; i < adainLayers; ++i) {
        m_convs.push_back(
            register_module("conv" + std::to_string(i), makeConv(width, width, kernel)));
    }
    m_narrow = register_module("narrow", makeConv(width, 64, 5));
    m_out = register_module("out", makeConv(64, sizes.channels, 7));
    m_modulation = register_module(
        "modulation", std::make_shared<ClassModulation>(sizes.classSize, adainLayers, width));
}

torch::Tensor LordGenerator::forward(const torch::Tensor& content, const torch::Tensor& classes)
{
    auto features = content;
    for (auto& dense : m_dense) {
        features = torch::leaky_relu(dense->forward(features));
        noteLayer(*dense, dense->weight, features.sizes(), "LeakyReLU");
    }
    features = features.reshape({content.size(0), m_width, m_startBands, m_startFrames});
    const auto moments = m_modulation->forward(classes);
    for (std::size_t i = 0; i < m_convs.size(); ++i) {
        features = upsampledConv(features, m_convs[i]->weight, m_convs[i]->bias);
        features = adaptiveInstanceNorm(
            features, moments[i].first, moments[i].second, {.slopeBefore = kSlope});
        noteLayer(*m_convs[i], m_convs[i]->weight, features.sizes(),
            "of the map at twice the size, LeakyReLU, AdaIN");
    }
    features = torch::leaky_relu(m_narrow->forward(features));
    noteLayer(*m_narrow, m_narrow->weight, features.sizes(), "LeakyReLU");
    auto made = torch::sigmoid(m_out->forward(features).to(content.scalar_type()));
    noteLayer(*m_out, m_out->weight, made.sizes(), "sigmoid");
    return made;
}

} // namespace timbrel::nn
