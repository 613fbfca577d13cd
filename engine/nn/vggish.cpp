// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/vggish.h"

#include <array>

namespace timbrel::nn {
namespace {

constexpr std::array<std::int64_t, 4> kStageEnds{1, 4, 9, 14};

} // namespace

Vggish::Vggish(std::int64_t channels, std::int64_t width, std::int64_t classes)
    : m_features(register_module("features",
        std::make_shared<ConvStack>(channels,
            std::vector<std::int64_t>{width, kPool, 2 * width, kPool, 4 * width, 4 * width, kPool,
                8 * width, 8 * width, kPool})))
    , m_classes(register_module("classes", torch::nn::Linear(8 * width, classes)))
{
}

std::vector<torch::Tensor> Vggish::stages(const torch::Tensor& clips)
{
    return m_features->maps(clips, kStageEnds);
}

torch::Tensor Vggish::scores(const torch::Tensor& lastStage)
{
    return m_classes->forward(lastStage.mean({2, 3}));
}

} // namespace timbrel::nn
