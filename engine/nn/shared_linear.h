// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <torch/torch.h>

namespace timbrel::nn {

/// Several linear layers of one input, as the modulations of a generator's layers by its class code
/// are: [batch, in] → for each layer [batch, out]. On a processor all of them are one step of
/// automatic differentiation, since their products are shorter than a step each takes; they are
/// 32-bit floats whatever InPrecision says, and can be differentiated once.
[[nodiscard]] std::vector<torch::Tensor> sharedLinear(
    const torch::Tensor& input, std::vector<torch::nn::Linear>& layers);

} // namespace timbrel::nn
