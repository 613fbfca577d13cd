// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <torch/torch.h>

namespace timbrel::losses {

/// Scores clips: [batch, …] → [batch].
using Critic = std::function<torch::Tensor(const torch::Tensor&)>;

/// What a critic minimises (Arjovsky et al., 2017; Gulrajani et al., 2017), with its parts.
struct CriticLoss {
    torch::Tensor
        distance; ///< mean D(real) − mean D(made): the Wasserstein estimate; grows with worse clips
    torch::Tensor penalty; ///< mean (‖∇D(u)‖ − 1)², u between real and made
    torch::Tensor drift; ///< mean D(real)²: keeps scores near 0 (Karras et al., 2018)

    [[nodiscard]] torch::Tensor total(double penaltyWeight, double driftWeight) const
    {
        return penaltyWeight * penalty + driftWeight * drift - distance;
    }
};

/// u = real + a (made − real) with a in [0, 1], `mix`, [batch]. The norm is taken over everything
/// but the batch, with 1e-12 inside its root, so that a flat critic has a gradient. Both batches
/// are [batch, …] and without graph.
[[nodiscard]] CriticLoss criticLoss(const Critic& critic, const torch::Tensor& real,
    const torch::Tensor& made, const torch::Tensor& mix);

} // namespace timbrel::losses
