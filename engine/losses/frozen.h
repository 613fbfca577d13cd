// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include <torch/torch.h>

// What perceptual losses have in common: a network that is not trained any more, and the difference
// of its maps.

namespace timbrel::losses {

/// Moves a network to its device and precision, for good: no training mode, no gradients of
/// weights.
void freeze(torch::nn::Module& network, const torch::TensorOptions& place);

/// Σ over maps of mean |f(x) − f(y)|
[[nodiscard]] torch::Tensor meanDifferences(
    const std::vector<torch::Tensor>& made, const std::vector<torch::Tensor>& wished);

/// What a network makes of a target: computed without a graph, since no gradient goes there.
template <typename Maps> [[nodiscard]] std::vector<torch::Tensor> wished(const Maps& maps)
{
    const torch::NoGradGuard noGradient;
    return maps();
}

} // namespace timbrel::losses
