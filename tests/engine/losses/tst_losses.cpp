// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/losses/catalog.h"
#include "engine/losses/cyclic_phase.h"
#include "engine/losses/frobenius_norm.h"
#include "engine/losses/mean_absolute_error.h"
#include "engine/losses/mean_error.h"
#include "engine/losses/mean_squared_error.h"
#include "engine/losses/spectral_loss.h"
#include "tests/engine/losses/made_up_clips.h"

namespace timbrel::losses {
namespace {

template <typename Function>
double meanOver(const torch::Tensor& a, const torch::Tensor& b, Function function)
{
    double sum = 0.0;
    for (std::int64_t i = 0; i < a.numel(); ++i) {
        sum += function(a.data_ptr<double>()[i] - b.data_ptr<double>()[i]);
    }
    return sum / static_cast<double>(a.numel());
}

TEST(MeanSquaredError, isTheMeanOfSquares)
{
    EXPECT_NEAR(MeanSquaredError()(clips(1), clips(2)).item<double>(),
        meanOver(clips(1), clips(2), [](double d) { return d * d; }), 1e-12);
}

TEST(MeanError, ofFloatsHasTheValueAndTheGradientOfDoubles)
{
    for (const auto kind : {ErrorOf::Magnitude, ErrorOf::Square}) {
        const auto target = torch::rand({2, 1, 30, 50}); // more than a run of sums, and a rest
        const auto prediction = torch::rand({2, 1, 50, 30}).transpose(2, 3).requires_grad_();
        const auto answer = [&](torch::Dtype type) {
            const auto error = 3.0 * meanError(prediction.to(type), target.to(type), kind);
            return std::pair(error.item<double>(),
                torch::autograd::grad({error}, {prediction}).front());
        };
        const auto [expected, expectedPull] = answer(torch::kFloat64);
        const auto [found, foundPull] = answer(torch::kFloat32);
        EXPECT_NEAR(found, expected, 1e-6);
        EXPECT_TRUE(foundPull.allclose(expectedPull, 1e-4, 1e-8));
    }
}

TEST(MeanAbsoluteError, isTheMeanOfAbsolutes)
{
    EXPECT_NEAR(MeanAbsoluteError()(clips(1), clips(2)).item<double>(),
        meanOver(clips(1), clips(2), [](double d) { return std::abs(d); }), 1e-12);
}

TEST(FrobeniusNorm, isTheMeanOfTheClipsNorms)
{
    double sum = 0.0;
    for (std::int64_t clip = 0; clip < 2; ++clip) {
        const auto count = static_cast<double>(kBands * kFrames);
        sum += std::sqrt(count
            * meanOver(clips(1)[clip].contiguous(), clips(2)[clip].contiguous(),
                [](double d) { return d * d; }));
    }
    EXPECT_NEAR(FrobeniusNorm()(clips(1), clips(2)).item<double>(), sum / 2.0, 1e-9);
}

TEST(FrobeniusNorm, hasAGradientAtEquality)
{
    auto prediction = clips(1).requires_grad_();
    FrobeniusNorm()(prediction, clips(1)).backward();
    EXPECT_EQ(prediction.grad().abs().max().item<double>(), 0.0);
}

TEST(SpectralLoss, measuresWhatTheDecibelsStandFor)
{
    // 20 dB over 80: a factor of ten in magnitude.
    const auto target = torch::full({1, 1, 4, 4}, 0.75, torch::kFloat64); // −20 dB: 0.1
    const auto prediction = torch::full({1, 1, 4, 4}, 0.5, torch::kFloat64); // −40 dB: 0.01
    const auto at = [&](SpectralDistance distance) {
        return SpectralLoss(distance, 3, 80.0)(prediction, target).item<double>();
    };
    EXPECT_NEAR(at(spectralConvergence), 0.9, 1e-12);
    EXPECT_NEAR(at(logMagnitudeDistance), std::log(10.0), 1e-12);
    EXPECT_NEAR(at(linearMagnitudeDistance), 0.09, 1e-12);
}

TEST(SpectralLoss, takesOtherPicturesAsMagnitudes)
{
    const SpectralLoss loss(linearMagnitudeDistance, 1, std::nullopt);
    EXPECT_NEAR(loss(clips(1), clips(2)).item<double>(),
        MeanAbsoluteError()(clips(1), clips(2)).item<double>(), 1e-12);
}

TEST(SpectralLoss, logMagnitudeAtOneResolutionIsTheMeanAbsoluteErrorInAnotherUnit)
{
    const SpectralLoss loss(logMagnitudeDistance, 1, 80.0);
    EXPECT_NEAR(loss(clips(1), clips(2)).item<double>(),
        MeanAbsoluteError()(clips(1), clips(2)).item<double>() * 80.0 / 20.0 * std::numbers::ln10,
        1e-9);
}

TEST(SpectralLoss, seesLessOfWhatAveragesOutAtCoarserResolutions)
{
    // Magnitudes 1 and 0 as a chessboard, and the opposite: equal once averaged.
    auto board = torch::zeros({1, 1, 4, 4}, torch::kFloat64);
    for (std::int64_t i = 0; i < 16; ++i) {
        board.view(-1)[i] = static_cast<double>((i / 4 + i) % 2);
    }
    const auto at = [&](std::int64_t resolutions) {
        return SpectralLoss(linearMagnitudeDistance, resolutions, std::nullopt)(board, 1.0 - board)
            .item<double>();
    };
    EXPECT_NEAR(at(1), 1.0, 1e-12);
    EXPECT_NEAR(at(2), 1.0 / 2.0, 1e-12);
    EXPECT_NEAR(at(3), 1.0 / 3.0, 1e-12);
}

TEST(SpectralLoss, refusesResolutionsThatAClipDoesNotHave)
{
    LossValues values;
    values.set("linear_magnitude", 1.0).set("spectral_resolutions", std::int64_t{5});
    auto context = values.context();
    EXPECT_TRUE(WeightedLoss::create(context));
    context.frames = 15;
    const auto refused = WeightedLoss::create(context);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "losses.spectral_resolutions");
}

TEST(CyclicPhase, aWholeTurnIsNoDifference)
{
    const CyclicPhase loss;
    const auto at = [&](double x, double y) {
        return loss(torch::full({1, 1, 2, 2}, x), torch::full({1, 1, 2, 2}, y)).item<double>();
    };
    const double pi = std::numbers::pi;
    EXPECT_NEAR(at(0.0, 1.0), 0.0, 1e-6); // −π and π
    EXPECT_NEAR(at(0.25, 0.75), pi * pi, 1e-4); // opposite: as far as can be
    EXPECT_NEAR(at(0.95, 0.05), std::pow(0.1 * 2.0 * pi, 2), 1e-4);
    EXPECT_NEAR(at(0.05, 0.95), std::pow(0.1 * 2.0 * pi, 2), 1e-4);
}

} // namespace
} // namespace timbrel::losses
