// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/nn/audio_network.h"

namespace timbrel::nn {

/// What sets the receptive field of a CP-ResNet: the kernels of the two convolutions in each of the
/// four blocks of a stage.
struct CpResNetKernels {
    using Blocks = std::array<std::int64_t, 4>;
    struct Stage {
        Blocks first{1, 1, 1, 1};
        Blocks second{1, 1, 1, 1};
    };
    std::array<Stage, 3> stages;

    /// ρ is 3, 5, 7 or 9: receptive fields of 55, 87, 135 and 199 pixels.
    [[nodiscard]] static CpResNetKernels ofRho(std::int64_t rho);
};

/// The receptive-field-regularised ResNet of Koutini et al. (2019, 2021), "Rho": a 5×5 convolution
/// of stride 2, three stages of four residual blocks with w, 2w and 4w channels, pooled in the
/// first stage only. The published one has w = 128. Clips have at least 17 bands and frames.
class CpResNet final : public AudioNetwork {
public:
    CpResNet(const CpResNetKernels& kernels, std::int64_t channels, std::int64_t width,
        std::int64_t classes);

    [[nodiscard]] std::vector<torch::Tensor> stages(const torch::Tensor& clips) override;
    [[nodiscard]] torch::Tensor scores(const torch::Tensor& lastStage) override;

private:
    class Block;

    torch::nn::Conv2d m_inConv;
    torch::nn::BatchNorm2d m_inNorm;
    std::vector<std::shared_ptr<Block>> m_blocks; ///< four for each stage
    torch::nn::Conv2d m_outConv;
    torch::nn::BatchNorm2d m_outNorm;
};

} // namespace timbrel::nn
