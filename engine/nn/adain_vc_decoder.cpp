// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/adain_vc_decoder.h"

#include <string>

#include "engine/nn/shared_linear.h"

namespace timbrel::nn {
namespace {

constexpr std::int64_t kKernel = 5;

} // namespace

AdainVcDecoder::AdainVcDecoder(const NetworkSizes& sizes, const AdainVcShape& shape)
    : m_sizes(sizes)
    , m_steps(sizes.frames / shape.reduction())
{
    const auto width = shape.width;
    m_in =
        register_module("in", std::make_shared<PaddedConv>(sizes.contentSize / m_steps, width, 1));
    const auto strides = shape.strides();
    for (std::size_t i = 0; i < strides.size(); ++i) {
        const auto up = strides[strides.size() - 1 - i];
        const auto name = "block" + std::to_string(i);
        m_blocks.push_back({
            up,
            register_module(name + "_first", std::make_shared<PaddedConv>(width, width, kKernel)),
            register_module(
                name + "_second", std::make_shared<PaddedConv>(width, width * up, kKernel)),
        });
        for (const auto* const affine : {"_first_affine", "_second_affine"}) {
            m_affines.push_back(
                register_module(name + affine, torch::nn::Linear(sizes.classSize, 2 * width)));
        }
    }
    m_out = register_module(
        "out", std::make_shared<PaddedConv>(width, sizes.channels * sizes.bands, 1));
}

torch::Tensor AdainVcDecoder::forward(const torch::Tensor& content, const torch::Tensor& classes)
{
    const auto modulations = sharedLinear(classes, m_affines);
    auto modulation = modulations.begin();
    const auto modulated = [&] {
        return AfterConv{.normalised = true, .modulation = *modulation++, .rectified = true};
    };
    auto features = m_in->forward(TimeMaps::of(content.reshape({content.size(0), -1, m_steps})),
        {.normalised = true, .rectified = true});
    for (const auto& block : m_blocks) {
        const auto inner = block.first->forward(features, modulated());
        auto after = modulated();
        after.up = block.upsampling;
        after.beside = features;
        features = block.second->forward(inner, after);
    }
    return m_out->forward(features)
        .to(content.scalar_type())
        .reshape({content.size(0), m_sizes.channels, m_sizes.bands, m_sizes.frames});
}

} // namespace timbrel::nn
