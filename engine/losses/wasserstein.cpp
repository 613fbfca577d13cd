// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/wasserstein.h"

#include <vector>

namespace timbrel::losses {
namespace {

torch::Tensor gradientPenalty(const Critic& critic, const torch::Tensor& between)
{
    const auto scores = critic(between);
    // autograd::grad, since backward() with a graph of its own would never be freed.
    const auto gradient = torch::autograd::grad({scores.sum()}, {between}, {},
        /*retain_graph=*/true, /*create_graph=*/true)[0];
    const auto norm = (gradient.flatten(1).square().sum(1) + 1e-12).sqrt();
    return (norm - 1.0).square().mean();
}

} // namespace

CriticLoss criticLoss(const Critic& critic, const torch::Tensor& real, const torch::Tensor& made,
    const torch::Tensor& mix)
{
    std::vector<std::int64_t> perClip(static_cast<std::size_t>(real.dim()), 1);
    perClip[0] = -1;
    const auto between =
        (real + mix.reshape(perClip) * (made - real)).detach().requires_grad_(true);
    const auto realScores = critic(real);
    return {realScores.mean() - critic(made).mean(), gradientPenalty(critic, between),
        realScores.square().mean()};
}

} // namespace timbrel::losses
