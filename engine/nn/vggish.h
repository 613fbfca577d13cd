// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>

#include "engine/nn/audio_network.h"
#include "engine/nn/conv_stack.h"

namespace timbrel::nn {

/// The shape of VGGish (Hershey et al., 2017): 3×3 convolutions of w, 2w, 4w, 4w, 8w and 8w
/// channels, pooled after the first, second, fourth and sixth; w is 64 there. Its three dense
/// layers, 67 million weights for clips of one fixed size, are replaced by the mean over the
/// picture and one layer. A stage ends before each pooling. Clips have at least 8 bands and frames.
class Vggish final : public AudioNetwork {
public:
    Vggish(std::int64_t channels, std::int64_t width, std::int64_t classes);

    [[nodiscard]] std::vector<torch::Tensor> stages(const torch::Tensor& clips) override;
    [[nodiscard]] torch::Tensor scores(const torch::Tensor& lastStage) override;

private:
    std::shared_ptr<ConvStack> m_features;
    torch::nn::Linear m_classes;
};

} // namespace timbrel::nn
