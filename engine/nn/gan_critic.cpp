// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/gan_critic.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "engine/nn/layer_watch.h"

namespace timbrel::nn {
namespace {

constexpr std::int64_t kHalvings = 5;
constexpr double kSlope = 0.2;

torch::Tensor activated(const torch::Tensor& features)
{
    return torch::leaky_relu(features, kSlope);
}

/// Beside its features, how much they differ within the batch: one number for all, as a channel.
torch::Tensor withBatchDeviation(const torch::Tensor& features)
{
    const auto deviation = (features.var(0, /*unbiased=*/false) + 1e-6).sqrt().mean();
    return torch::cat(
        {features, deviation.expand({features.size(0), 1, features.size(2), features.size(3)})}, 1);
}

} // namespace

EqualisedConv::EqualisedConv(std::int64_t in, std::int64_t out, std::int64_t height,
    std::int64_t width, std::int64_t padding, double gain)
    : m_scale(std::sqrt(gain / static_cast<double>(in * height * width)))
    , m_padding(padding)
    , m_weight(register_parameter("weight", torch::randn({out, in, height, width})))
    , m_bias(register_parameter("bias", torch::zeros({out})))
{
}

torch::Tensor EqualisedConv::forward(const torch::Tensor& features) const
{
    auto made = torch::conv2d(features, m_weight * m_scale, m_bias, 1, m_padding);
    noteLayer(*this, m_weight, made.sizes(), "equalised");
    return made;
}

std::int64_t CriticSize::filters(std::int64_t level) const
{
    return std::max<std::int64_t>(1, std::min(base >> level, most));
}

Result<std::shared_ptr<GanCritic>> GanCritic::create(
    const NetworkSizes& sizes, const CriticSize& size)
{
    constexpr std::int64_t kStep = 1 << kHalvings;
    if (sizes.bands % kStep != 0 || sizes.frames % kStep != 0) {
        return fail(ErrorCode::InvalidArgument,
            say("the critic needs bands and frames that are multiples of {}, not {} and {}", kStep,
                sizes.bands, sizes.frames),
            "representation", say("Use 128 bands and 128 frames, or no adversarial stage"));
    }
    return std::make_shared<GanCritic>(sizes, size);
}

GanCritic::GanCritic(const NetworkSizes& sizes, const CriticSize& size)
{
    const auto conv = [this](const std::string& name, auto... shape) {
        return register_module(name, std::make_shared<EqualisedConv>(shape...));
    };
    constexpr std::int64_t kTop = kHalvings + 1;
    m_in = conv("in", sizes.channels, size.filters(kTop), 1, 1, 0);
    for (std::int64_t level = kTop; level > 1; --level) {
        const auto own = size.filters(level);
        const auto name = "level" + std::to_string(level);
        m_convs.push_back(conv(name + "_first", own, own, 3, 3, 1));
        m_convs.push_back(conv(name + "_second", own, size.filters(level - 1), 3, 3, 1));
    }
    m_last = conv("last", size.filters(1) + 1, size.filters(1), 3, 3, 1);
    m_whole = conv("whole", size.filters(1), size.filters(0), sizes.bands >> kHalvings,
        sizes.frames >> kHalvings, 0);
    m_score = conv("score", size.filters(0), 1, 1, 1, 0, 1.0);
}

torch::Tensor GanCritic::forward(const torch::Tensor& clips) const
{
    auto features = activated(m_in->forward(clips));
    for (std::size_t i = 0; i < m_convs.size(); i += 2) {
        features = activated(m_convs[i]->forward(features));
        features = activated(m_convs[i + 1]->forward(features));
        features = torch::avg_pool2d(features, 2);
    }
    features = activated(m_last->forward(withBatchDeviation(features)));
    return m_score->forward(activated(m_whole->forward(features))).flatten();
}

} // namespace timbrel::nn
