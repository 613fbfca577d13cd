// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include "engine/nn/class_modulation.h"
#include "engine/nn/networks.h"

namespace timbrel::nn {

/// The generator of LORD (Gabbay and Hoshen, 2020) with its class modulation. With A = width and n
/// AdaIN layers, starting at h0 × w0 = bands/2ⁿ × frames/2ⁿ:
///
///     FC → h0·w0·A/8, FC → h0·w0·A/4, FC → h0·w0·A, each LeakyReLU        [A, h0, w0]
///     n ×   nearest upsampling ×2, conv 3×3, LeakyReLU, AdaIN             [A, bands, frames]
///     conv 5×5 → 64, LeakyReLU, conv 7×7 → channels, sigmoid
///
/// The 3×3 kernels are a knob, since seed 000 tried larger ones.
class LordGenerator final : public Generator {
public:
    LordGenerator(const NetworkSizes& sizes, std::int64_t width, std::int64_t adainLayers,
        std::int64_t kernel = 3);

    torch::Tensor forward(const torch::Tensor& content, const torch::Tensor& classes) override;

private:
    std::int64_t m_width;
    std::int64_t m_startBands;
    std::int64_t m_startFrames;
    std::vector<torch::nn::Linear> m_dense;
    std::vector<torch::nn::Conv2d> m_convs;
    torch::nn::Conv2d m_narrow = nullptr;
    torch::nn::Conv2d m_out = nullptr;
    std::shared_ptr<ClassModulation> m_modulation;
};

} // namespace timbrel::nn
