// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nn/adain.h"

#include <vector>

#include "engine/nn/fused_norm.h"

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

torch::Tensor sloped(const torch::Tensor& values, double slope)
{
    return slope == 1.0 ? values : slope == 0.0 ? torch::relu(values) : torch::leaky_relu(values, slope);
}

/// The same out of LibTorch's operations: for graphics cards and for double precision.
torch::Tensor composed(const torch::Tensor& features, const torch::Tensor& offset,
    const torch::Tensor& scale, const NormSurroundings& around)
{
    auto normal = torch::instance_norm(sloped(features, around.slopeBefore), {}, {}, {}, {},
        /*use_input_stats=*/true, /*momentum=*/0.0, around.epsilon, /*cudnn_enabled=*/true);
    if (scale.defined()) {
        normal = torch::addcmul(besides(offset, features), normal, besides(scale, features));
    }
    return sloped(normal, around.slopeAfter);
}

torch::Tensor normalised(const torch::Tensor& features, const torch::Tensor& offset,
    const torch::Tensor& scale, const NormSurroundings& around)
{
    return fusedNormTakes(features) ? fusedNorm(features, offset, scale, around)
                                    : composed(features, offset, scale, around);
}

} // namespace

torch::Tensor instanceNorm(const torch::Tensor& features, const NormSurroundings& around)
{
    return normalised(features, {}, {}, around);
}

torch::Tensor adaptiveInstanceNorm(const torch::Tensor& features, const torch::Tensor& offset,
    const torch::Tensor& scale, const NormSurroundings& around)
{
    return normalised(features, offset, scale, around);
}

} // namespace timbrel::nn
