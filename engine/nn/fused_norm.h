// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

#include "engine/nn/adain.h"

namespace timbrel::nn {

/// Whether fusedNorm() can be called: on a processor, with 32-bit or brain floats.
[[nodiscard]] bool fusedNormTakes(const torch::Tensor& features);

/// instanceNorm() and adaptiveInstanceNorm() with what surrounds them, in one pass over each
/// channel there and one back, where LibTorch's operations make six. Moments and sums are 32-bit
/// floats. `offset` and `scale` are [batch, channels], or both undefined for 0 and 1. The result
/// can be differentiated once.
[[nodiscard]] torch::Tensor fusedNorm(const torch::Tensor& features, const torch::Tensor& offset,
    const torch::Tensor& scale, const NormSurroundings& around);

} // namespace timbrel::nn
