// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

namespace timbrel::nn {

/// What a normalisation stands between. A slope is that of a leaky ReLU on negative numbers: 1
/// leaves them alone, 0 is a ReLU.
struct NormSurroundings {
    double slopeBefore = 1.0;
    double slopeAfter = 1.0;
    double epsilon = 1e-5; ///< inside the root, so a silent clip has a finite gradient
};

/// Normalises every channel of every sample to mean 0 and variance 1 over the trailing dimensions
/// (one for [batch, channels, time], two for [batch, channels, height, width]).
[[nodiscard]] torch::Tensor instanceNorm(
    const torch::Tensor& features, const NormSurroundings& around = {});

/// Adaptive instance normalisation (Huang and Belongie, 2017), with x the activated features:
///
///     AdaIN(x) = scale · (x − mean(x)) / std(x) + offset
///
/// with biased moments per sample and channel; `offset` and `scale` are [batch, channels].
[[nodiscard]] torch::Tensor adaptiveInstanceNorm(const torch::Tensor& features,
    const torch::Tensor& offset, const torch::Tensor& scale, const NormSurroundings& around = {});

} // namespace timbrel::nn
