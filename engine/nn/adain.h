// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

namespace timbrel::nn {

/// Normalises every channel of every sample to mean 0 and variance 1 over the trailing dimensions
/// (one for [batch, channels, time], two for [batch, channels, height, width]). The epsilon stands
/// inside the root, so a silent clip has a finite gradient.
[[nodiscard]] torch::Tensor instanceNorm(const torch::Tensor& features, double epsilon = 1e-5);

/// Adaptive instance normalisation (Huang and Belongie, 2017):
///
///     AdaIN(x) = scale · (x − mean(x)) / std(x) + offset
///
/// with biased moments per sample and channel; `offset` and `scale` are [batch, channels].
[[nodiscard]] torch::Tensor adaptiveInstanceNorm(const torch::Tensor& features,
    const torch::Tensor& offset, const torch::Tensor& scale, double epsilon = 1e-5);

} // namespace timbrel::nn
