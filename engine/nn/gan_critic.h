// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/base/result.h"
#include "engine/nn/networks.h"

namespace timbrel::nn {

/// A convolution or dense layer with equalised learning rate (Karras et al., 2018): weights N(0,
/// 1), multiplied by √(gain / fan in) each time, so that Adam moves all layers alike; bias 0.
class EqualisedConv final : public torch::nn::Module {
public:
    EqualisedConv(std::int64_t in, std::int64_t out, std::int64_t height, std::int64_t width,
        std::int64_t padding, double gain = 2.0);

    torch::Tensor forward(const torch::Tensor& features) const;

private:
    double m_scale;
    std::int64_t m_padding;
    torch::Tensor m_weight; ///< [out, in, height, width]
    torch::Tensor m_bias; ///< [out]
};

/// How many filters a critic's layers have: min(base / 2^level, most), level 0 the coarsest.
struct CriticSize {
    std::int64_t base = 1024;
    std::int64_t most = 64;

    [[nodiscard]] std::int64_t filters(std::int64_t level) const;
};

/// The discriminator of GANSynth (Engel et al., 2019) at one resolution, shrunk: scores clips, high
/// for real ones. No normalisation, which would couple the clips that the gradient penalty treats
/// one by one; a single number for the whole batch, the mean standard deviation, is the exception.
/// LeakyReLU of slope 0.2 after every convolution. With f = CriticSize::filters:
///
///     conv 1×1 → f(6)
///     five ×  conv 3×3 → f(b), conv 3×3 → f(b − 1), mean over 2 × 2       b = 6 … 2
///     beside the batch's standard deviation: conv 3×3 → f(1), conv of the remaining size → f(0),
///     FC → 1
class GanCritic final : public torch::nn::Module {
public:
    /// Refuses bands and frames that cannot be halved five times.
    [[nodiscard]] static Result<std::shared_ptr<GanCritic>> create(
        const NetworkSizes& sizes, const CriticSize& size);

    GanCritic(const NetworkSizes& sizes, const CriticSize& size);

    /// [batch, channels, bands, frames] → [batch]
    torch::Tensor forward(const torch::Tensor& clips) const;

private:
    std::shared_ptr<EqualisedConv> m_in;
    std::vector<std::shared_ptr<EqualisedConv>> m_convs; ///< two for each halving
    std::shared_ptr<EqualisedConv> m_last;
    std::shared_ptr<EqualisedConv> m_whole;
    std::shared_ptr<EqualisedConv> m_score;
};

} // namespace timbrel::nn
