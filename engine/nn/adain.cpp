// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/adain.h"

#include <vector>

namespace timbrel::nn {
namespace {

/// [batch, channels] → [batch, channels, 1…] beside `features`.
torch::Tensor besides(const torch::Tensor& perChannel, const torch::Tensor& features)
{
    std::vector<std::int64_t> shape(static_cast<std::size_t>(features.dim()), 1);
    shape[0] = features.size(0);
    shape[1] = features.size(1);
    return perChannel.reshape(shape);
}

} // namespace

torch::Tensor instanceNorm(const torch::Tensor& features, double epsilon)
{
    return torch::instance_norm(features, {}, {}, {}, {}, /*use_input_stats=*/true,
        /*momentum=*/0.0, epsilon, /*cudnn_enabled=*/true);
}

torch::Tensor adaptiveInstanceNorm(const torch::Tensor& features, const torch::Tensor& offset,
    const torch::Tensor& scale, double epsilon)
{
    return torch::addcmul(
        besides(offset, features), instanceNorm(features, epsilon), besides(scale, features));
}

} // namespace timbrel::nn
