// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/adain_vc_decoder.h"

#include <string>

#include "engine/nn/adain.h"

namespace timbrel::nn {
namespace {

constexpr std::int64_t kKernel = 5;

/// IN, then the affine that the class code makes, then ReLU.
torch::Tensor modulate(
    const torch::Tensor& features, torch::nn::Linear& affine, const torch::Tensor& classes)
{
    const auto halves = affine->forward(classes).chunk(2, 1);
    return adaptiveInstanceNorm(features, halves[0], halves[1], {.slopeAfter = 0.0});
}

} // namespace

torch::Tensor pixelShuffle1d(const torch::Tensor& features, std::int64_t factor)
{
    const auto batch = features.size(0);
    const auto channels = features.size(1) / factor;
    const auto time = features.size(2);
    return features.reshape({batch, channels, factor, time})
        .transpose(2, 3)
        .reshape({batch, channels, time * factor});
}

AdainVcDecoder::AdainVcDecoder(const NetworkSizes& sizes, const AdainVcShape& shape)
    : m_sizes(sizes)
    , m_steps(sizes.frames / shape.reduction())
{
    const auto width = shape.width;
    m_in = register_module(
        "in", std::make_shared<PaddedConv>(sizes.contentSize / m_steps, width, 1));
    const auto strides = shape.strides();
    for (std::size_t i = 0; i < strides.size(); ++i) {
        const auto up = strides[strides.size() - 1 - i];
        const auto name = "block" + std::to_string(i);
        m_blocks.push_back({
            up,
            register_module(name + "_first", std::make_shared<PaddedConv>(width, width, kKernel)),
            register_module(
                name + "_second", std::make_shared<PaddedConv>(width, width * up, kKernel)),
            register_module(name + "_first_affine", torch::nn::Linear(sizes.classSize, 2 * width)),
            register_module(name + "_second_affine", torch::nn::Linear(sizes.classSize, 2 * width)),
        });
    }
    m_out = register_module(
        "out", std::make_shared<PaddedConv>(width, sizes.channels * sizes.bands, 1));
}

torch::Tensor AdainVcDecoder::forward(const torch::Tensor& content, const torch::Tensor& classes)
{
    auto features = m_in->forward(content.reshape({content.size(0), -1, m_steps}));
    features = instanceNorm(features, {.slopeAfter = 0.0});
    for (auto& block : m_blocks) {
        auto inner = modulate(block.first->forward(features), block.firstAffine, classes);
        inner = block.second->forward(inner);
        if (block.upsampling > 1) {
            inner = pixelShuffle1d(inner, block.upsampling);
            features = features.repeat_interleave(block.upsampling, 2);
        }
        features = features + modulate(inner, block.secondAffine, classes);
    }
    return m_out->forward(features)
        .reshape({content.size(0), m_sizes.channels, m_sizes.bands, m_sizes.frames})
        .to(content.scalar_type());
}

} // namespace timbrel::nn
