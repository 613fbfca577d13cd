// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/weighted_loss.h"

#include <numbers>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/losses/mean_absolute_error.h"
#include "engine/losses/mean_squared_error.h"
#include "tests/engine/losses/made_up_clips.h"
#include "tests/support/rows.h"

namespace timbrel::losses {
namespace {

double mse(const torch::Tensor& a, const torch::Tensor& b)
{
    return MeanSquaredError()(a, b).item<double>();
}

double mae(const torch::Tensor& a, const torch::Tensor& b)
{
    return MeanAbsoluteError()(a, b).item<double>();
}

WeightedLoss made(const LossValues& values)
{
    auto sum = values.sum();
    EXPECT_TRUE(sum) << sum.error().text();
    return std::move(*sum);
}

TEST(WeightedLoss, offersAWeightForEveryLoss)
{
    const auto row = WeightedLoss::parametersRow();
    tests::expectDescribed(row);
    params::ParameterSet values(row.parameters);
    for (const auto& loss : lossCatalog()) {
        EXPECT_EQ(values.real(loss.row.id), loss.defaultWeight);
        for (const auto& knob : loss.row.parameters) {
            EXPECT_NE(values.find(knob.id), nullptr) << knob.id;
        }
    }
    EXPECT_FALSE(values.set("mse", -1.0));
}

TEST(WeightedLoss, addsWeightedTermsAndTellsThemUnweighted)
{
    const auto sum = made(LossValues().set("mse", 0.25).set("mae", 3.0));
    const auto value = sum(clips(1), clips(2));
    ASSERT_EQ(value.terms.size(), 2U);
    EXPECT_EQ(value.terms[0].first, "mse");
    EXPECT_NEAR(value.terms[0].second.item<double>(), mse(clips(1), clips(2)), 1e-12);
    EXPECT_EQ(value.terms[1].first, "mae");
    EXPECT_NEAR(value.terms[1].second.item<double>(), mae(clips(1), clips(2)), 1e-12);
    EXPECT_NEAR(value.total.item<double>(),
        0.25 * mse(clips(1), clips(2)) + 3.0 * mae(clips(1), clips(2)), 1e-12);
}

TEST(WeightedLoss, leavesOutWhatHasNoWeight)
{
    const auto value = made(LossValues().set("mae", 2.0))(clips(1), clips(2));
    ASSERT_EQ(value.terms.size(), 1U);
    EXPECT_EQ(value.terms[0].first, "mae");
}

TEST(WeightedLoss, refusesASumOfNothing)
{
    const auto sum = LossValues().sum();
    ASSERT_FALSE(sum);
    EXPECT_EQ(sum.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(sum.error().where, "losses");
    EXPECT_FALSE(sum.error().remedy.empty());
}

TEST(WeightedLoss, looksAtLevelsAndAnglesApart)
{
    LossValues values;
    values.set("mse", 1.0).set("cyclic_phase", 2.0).set("linear_magnitude", 1.0);
    auto context = values.context();
    context.channels = 2;
    context.angleChannel = 1;
    context.rangeDb.reset();
    const auto sum = WeightedLoss::create(context);
    ASSERT_TRUE(sum) << sum.error().text();
    auto target = torch::zeros({1, 2, 4, 4});
    auto prediction = target.clone();
    prediction.select(1, 0) += 0.5;
    prediction.select(1, 1) += 0.25;
    const auto value = (*sum)(prediction, target);
    ASSERT_EQ(value.terms.size(), 3U);
    EXPECT_NEAR(value.terms[0].second.item<double>(), 0.25, 1e-6);
    EXPECT_NEAR(value.terms[1].second.item<double>(), std::pow(std::numbers::pi / 2.0, 2), 1e-4);
    EXPECT_NEAR(value.terms[2].second.item<double>(), 0.5, 1e-6); // the first channel's
    // Without an angle there is nothing cyclic.
    EXPECT_EQ(made(values)(prediction, target).terms.size(), 2U);
}

// Bands ------------------------------------------------------------------------------------------

TEST(LowFrequency, letsADifferenceCountLessTheHigherItLies)
{
    const auto sum = made(LossValues().set("mae", 1.0).set("low_frequency", 0.75));
    const auto target = torch::zeros({1, 1, kBands, kFrames}, torch::kFloat64);
    const auto at = [&](std::int64_t band) {
        auto prediction = target.clone();
        prediction.select(2, band) += 0.5;
        return sum(prediction, target).total.item<double>() * static_cast<double>(kBands);
    };
    EXPECT_NEAR(at(0), 0.5, 1e-12);
    EXPECT_NEAR(at(kBands - 1), 0.5 * 0.25, 1e-12);
    for (std::int64_t band = 1; band < kBands; ++band) {
        EXPECT_LT(at(band), at(band - 1));
    }
}

TEST(LowFrequency, hasTheGradientOfFiniteDifferences)
{
    const auto sum = made(LossValues().set("mse", 1.0).set("l22", 1.0).set("low_frequency", 0.9));
    auto prediction = clips(1).requires_grad_();
    const auto target = clips(2);
    sum(prediction, target).total.backward();
    for (std::int64_t i = 0; i < prediction.numel(); i += 397) {
        EXPECT_NEAR(prediction.grad().data_ptr<double>()[i],
            slope([&](const torch::Tensor& x) { return sum(x, target).total; }, clips(1), i), 1e-7);
    }
}

TEST(LowFrequency, leavesPicturesAndAnglesAlone)
{
    LossValues values;
    values.set("linear_magnitude", 1.0);
    const double before = made(values)(clips(1), clips(2)).total.item<double>();
    values.set("low_frequency", 0.9);
    EXPECT_EQ(made(values)(clips(1), clips(2)).total.item<double>(), before);
}

// Normalising ------------------------------------------------------------------------------------

TEST(Normalise, measuresEveryTermAgainstItsFirstValue)
{
    const auto sum = made(LossValues().set("mse", 1.0).set("mae", 0.5).set("normalise", true));
    const auto first = sum(clips(1), clips(2));
    EXPECT_NEAR(first.total.item<double>(), 1.5, 1e-6);
    EXPECT_NEAR(first.terms[0].second.item<double>(), mse(clips(1), clips(2)), 1e-12);
    const auto second = sum(clips(1), clips(3));
    EXPECT_NEAR(second.total.item<double>(),
        mse(clips(1), clips(3)) / mse(clips(1), clips(2))
            + 0.5 * mae(clips(1), clips(3)) / mae(clips(1), clips(2)),
        1e-6);
}

TEST(Normalise, givesGradientsInTheSameUnit)
{
    const auto sum = made(LossValues().set("mse", 2.0).set("normalise", true));
    static_cast<void>(sum(clips(1), clips(2)));
    auto prediction = clips(1).requires_grad_();
    sum(prediction, clips(2)).total.backward();
    auto plain = clips(1).requires_grad_();
    MeanSquaredError()(plain, clips(2)).backward();
    EXPECT_TRUE(torch::allclose(
        prediction.grad(), 2.0 * plain.grad() / mse(clips(1), clips(2)), 1e-6, 1e-9));
}

TEST(Normalise, waitsForATermThatHasNotBegun)
{
    const auto sum = made(LossValues().set("mse", 1.0).set("normalise", true));
    EXPECT_EQ(sum(clips(1), clips(1)).total.item<double>(), 0.0);
    EXPECT_NEAR(sum(clips(1), clips(2)).total.item<double>(), 1.0, 1e-6);
}

TEST(Normalise, isKeptWithTheNetworkAndOnlyThen)
{
    torch::nn::Module plain;
    made(LossValues().set("mse", 1.0)).registerIn(plain);
    EXPECT_TRUE(plain.named_buffers().is_empty());

    const auto values = LossValues().set("mse", 1.0).set("mae", 1.0).set("normalise", true);
    torch::nn::Module network;
    const auto sum = made(values);
    sum.registerIn(network);
    static_cast<void>(sum(clips(1), clips(2)));
    const auto buffers = network.named_buffers();
    ASSERT_TRUE(buffers.contains("losses.first_values"));
    EXPECT_TRUE(network.parameters().empty());

    torch::nn::Module restored;
    const auto again = made(values);
    again.registerIn(restored);
    restored.named_buffers()["losses.first_values"].copy_(buffers["losses.first_values"]);
    EXPECT_EQ(again(clips(1), clips(3)).total.item<double>(),
        sum(clips(1), clips(3)).total.item<double>());
}

} // namespace
} // namespace timbrel::losses
