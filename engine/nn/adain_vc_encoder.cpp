// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/adain_vc_encoder.h"

#include <string>

#include "engine/nn/layer_watch.h"

namespace timbrel::nn {
namespace {

constexpr std::int64_t kKernel = 5;
constexpr std::int64_t kBankChannels = 128;
constexpr int kDenseBlocks = 6;

} // namespace

AdainVcTrunk::AdainVcTrunk(
    const NetworkSizes& sizes, const AdainVcShape& shape, Normalisation normalisation)
    : m_normalisation(normalisation)
{
    const auto width = shape.width;
    const auto in = sizes.channels * sizes.bands;
    for (std::int64_t kernel = 1; kernel <= shape.bankSize; ++kernel) {
        m_bank.push_back(register_module("bank" + std::to_string(kernel),
            std::make_shared<PaddedConv>(in, kBankChannels, kernel)));
    }
    m_stem = register_module("stem",
        m_bank.empty()
            ? std::make_shared<PaddedConv>(in, width, kKernel)
            : std::make_shared<PaddedConv>(shape.bankSize * kBankChannels + in, width, 1));
    const auto strides = shape.strides();
    for (std::size_t i = 0; i < strides.size(); ++i) {
        const auto name = "block" + std::to_string(i);
        m_blocks.push_back({
            strides[i],
            register_module(name + "_first", std::make_shared<PaddedConv>(width, width, kKernel)),
            register_module(
                name + "_second", std::make_shared<PaddedConv>(width, width, kKernel, strides[i])),
        });
    }
}

TimeMaps AdainVcTrunk::features(const torch::Tensor& clips) const
{
    auto features = TimeMaps::of(clips.flatten(1, 2)); // channels · bands
    if (!m_bank.empty()) {
        std::vector<TimeMaps> parts;
        for (const auto& conv : m_bank) {
            parts.push_back(conv->forward(features, {.rectified = true}));
        }
        parts.push_back(features);
        features = TimeMaps::joined(parts);
    }
    const AfterConv after{
        .normalised = m_normalisation == Normalisation::Instance, .rectified = true};
    features = m_stem->forward(features, after);
    for (const auto& block : m_blocks) {
        auto last = after;
        last.beside = features;
        features = block.second->forward(block.first->forward(features, after), last);
    }
    return features;
}

AdainVcContentEncoder::AdainVcContentEncoder(const NetworkSizes& sizes, const AdainVcShape& shape)
    : AdainVcTrunk(sizes, shape, Normalisation::Instance)
    , m_normalisedCode(shape.normalisedCode)
    , m_head(register_module("head",
          std::make_shared<PaddedConv>(
              shape.width, sizes.contentSize / (sizes.frames / shape.reduction()), 1)))
{
}

torch::Tensor AdainVcContentEncoder::forward(const torch::Tensor& clips)
{
    return m_head->forward(features(clips), {.normalised = m_normalisedCode})
        .to(clips.scalar_type())
        .flatten(1);
}

AdainVcClassEncoder::AdainVcClassEncoder(const NetworkSizes& sizes, const AdainVcShape& shape)
    : AdainVcTrunk(sizes, shape, Normalisation::None)
{
    const auto width = shape.width;
    for (int i = 0; i < kDenseBlocks; ++i) {
        const auto name = "dense" + std::to_string(i);
        m_dense.push_back({register_module(name + "_first", torch::nn::Linear(width, width)),
            register_module(name + "_second", torch::nn::Linear(width, width))});
    }
    m_code = register_module("code", torch::nn::Linear(width, sizes.classSize));
}

torch::Tensor AdainVcClassEncoder::forward(const torch::Tensor& clips)
{
    auto summary = features(clips).means(clips.scalar_type());
    for (auto& dense : m_dense) {
        const auto inner = torch::relu(dense.first->forward(summary));
        noteLayer(*dense.first, dense.first->weight, inner.sizes(), "ReLU");
        summary = summary + torch::relu(dense.second->forward(inner));
        noteLayer(*dense.second, dense.second->weight, summary.sizes(),
            "ReLU, plus the block's input");
    }
    auto code = m_code->forward(summary);
    noteLayer(*m_code, m_code->weight, code.sizes());
    return code.to(clips.scalar_type());
}

} // namespace timbrel::nn
