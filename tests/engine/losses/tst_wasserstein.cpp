// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/wasserstein.h"

#include <cmath>

#include <gtest/gtest.h>

namespace timbrel::losses {
namespace {

torch::Tensor clips(std::uint64_t seed)
{
    torch::manual_seed(seed);
    return torch::rand({3, 1, 4, 5}, torch::kFloat64);
}

torch::Tensor mix()
{
    return torch::tensor({0.1, 0.5, 0.8}, torch::kFloat64);
}

TEST(Wasserstein, knowsTheSlopeOfALinearCritic)
{
    for (const double slope : {0.0, 0.5, 1.0, 3.0}) {
        torch::manual_seed(7);
        auto direction = torch::randn({1, 4, 5}, torch::kFloat64);
        direction = slope * direction / direction.norm();
        const auto critic = [&](const torch::Tensor& some) {
            return (some * direction).flatten(1).sum(1) + 2.0;
        };
        const auto loss = criticLoss(critic, clips(1), clips(2), mix());
        EXPECT_NEAR(loss.penalty.item<double>(), (slope - 1.0) * (slope - 1.0), 1e-5) << slope;
        EXPECT_NEAR(loss.distance.item<double>(),
            ((clips(1) - clips(2)) * direction).flatten(1).sum(1).mean().item<double>(), 1e-12);
        EXPECT_NEAR(
            loss.drift.item<double>(), critic(clips(1)).square().mean().item<double>(), 1e-12);
    }
}

TEST(Wasserstein, weighsItsParts)
{
    const CriticLoss loss{torch::tensor(2.0), torch::tensor(0.5), torch::tensor(3.0)};
    EXPECT_FLOAT_EQ(loss.total(10.0, 0.1).item<float>(), 5.0F + 0.3F - 2.0F);
}

TEST(Wasserstein, takesTheNormOverAllOfAClip)
{
    // D = x0² + x1²: the gradient at u is 2u, its norm 2‖u‖ over bands and frames together.
    const auto critic = [](const torch::Tensor& some) { return some.square().flatten(1).sum(1); };
    const auto between = clips(1) + mix().reshape({-1, 1, 1, 1}) * (clips(2) - clips(1));
    const auto norms = 2.0 * between.flatten(1).square().sum(1).sqrt();
    EXPECT_NEAR(criticLoss(critic, clips(1), clips(2), mix()).penalty.item<double>(),
        (norms - 1.0).square().mean().item<double>(), 1e-9);
}

TEST(Wasserstein, hasTheGradientThatDifferencesGive)
{
    torch::manual_seed(3);
    const auto weights = (0.3 * torch::randn({20, 4}, torch::kFloat64)).requires_grad_(true);
    const auto total = [&] {
        const auto critic = [&](const torch::Tensor& some) {
            return torch::tanh(some.flatten(1).matmul(weights)).square().sum(1);
        };
        return criticLoss(critic, clips(1), clips(2), mix()).total(10.0, 1e-3);
    };
    total().backward();
    const auto gradient = weights.grad().clone();
    constexpr double kStep = 1e-6;
    for (const auto& [row, column] : {std::pair{0, 0}, std::pair{7, 2}, std::pair{19, 3}}) {
        const auto shifted = [&, row = row, column = column](double by) {
            {
                const torch::NoGradGuard noGradient;
                weights[row][column] += by;
            }
            return total().item<double>();
        };
        const double above = shifted(kStep);
        const double below = shifted(-2.0 * kStep);
        shifted(kStep);
        EXPECT_NEAR(gradient[row][column].item<double>(), (above - below) / (2.0 * kStep), 1e-6);
    }
}

TEST(Wasserstein, staysFiniteOnAFlatCritic)
{
    const auto weight =
        torch::zeros({1}, torch::TensorOptions(torch::kFloat64).requires_grad(true));
    const auto critic = [&](const torch::Tensor& some) { return weight * some.flatten(1).sum(1); };
    criticLoss(critic, clips(1), clips(2), mix()).total(10.0, 0.0).backward();
    EXPECT_TRUE(std::isfinite(weight.grad().item<double>()));
}

} // namespace
} // namespace timbrel::losses
