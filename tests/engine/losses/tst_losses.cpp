// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/losses/catalog.h"
#include "engine/losses/cyclic_phase.h"
#include "engine/losses/mean_absolute_error.h"
#include "engine/losses/mean_squared_error.h"
#include "engine/losses/weighted_loss.h"
#include "tests/support/rows.h"

namespace timbrel::losses {
namespace {

/// Doubles, so that finite differences tell something.
torch::Tensor clips(std::uint64_t seed)
{
    torch::manual_seed(seed);
    return torch::rand({2, 1, 6, 5}, torch::kFloat64);
}

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

TEST(MeanAbsoluteError, isTheMeanOfAbsolutes)
{
    EXPECT_NEAR(MeanAbsoluteError()(clips(1), clips(2)).item<double>(),
        meanOver(clips(1), clips(2), [](double d) { return std::abs(d); }), 1e-12);
}

// Contract ---------------------------------------------------------------------------------------

class EveryLoss : public testing::TestWithParam<const LossRow*> {
protected:
    std::unique_ptr<Loss> loss = GetParam()->create();
};

TEST_P(EveryLoss, isDescribed)
{
    tests::expectDescribed(GetParam()->row);
    EXPECT_GE(GetParam()->defaultWeight, 0.0);
}

TEST_P(EveryLoss, isAScalarThatVanishesAtItsTarget)
{
    EXPECT_EQ((*loss)(clips(1), clips(1)).item<double>(), 0.0);
    const auto value = (*loss)(clips(1), clips(2));
    EXPECT_EQ(value.dim(), 0);
    EXPECT_GT(value.item<double>(), 0.0);
}

TEST_P(EveryLoss, isTheMeanOverTheBatch)
{
    const auto prediction = clips(1);
    const auto target = clips(2);
    const auto first = (*loss)(prediction.narrow(0, 0, 1), target.narrow(0, 0, 1));
    const auto second = (*loss)(prediction.narrow(0, 1, 1), target.narrow(0, 1, 1));
    EXPECT_NEAR(
        (*loss)(prediction, target).item<double>(), (first + second).item<double>() / 2.0, 1e-12);
}

TEST_P(EveryLoss, hasTheGradientOfFiniteDifferences)
{
    constexpr double kStep = 1e-6;
    auto prediction = clips(1).requires_grad_();
    (*loss)(prediction, clips(2)).backward();
    for (std::int64_t i = 0; i < prediction.numel(); i += 7) {
        auto above = clips(1);
        auto below = clips(1);
        above.data_ptr<double>()[i] += kStep;
        below.data_ptr<double>()[i] -= kStep;
        const double slope =
            ((*loss)(above, clips(2)) - (*loss)(below, clips(2))).item<double>() / (2.0 * kStep);
        EXPECT_NEAR(prediction.grad().data_ptr<double>()[i], slope, 1e-7) << i;
    }
}

std::vector<const LossRow*> rows()
{
    std::vector<const LossRow*> pointers;
    for (const auto& row : lossCatalog()) {
        pointers.push_back(&row);
    }
    return pointers;
}

INSTANTIATE_TEST_SUITE_P(Catalog, EveryLoss, testing::ValuesIn(rows()),
    [](const auto& entry) { return entry.param->row.id; });

// Weighted sum -----------------------------------------------------------------------------------

params::ParameterSet weights(double mse, double mae)
{
    params::ParameterSet values(WeightedLoss::weightsRow().parameters);
    for (const auto& row : lossCatalog()) {
        EXPECT_TRUE(values.set(row.row.id, 0.0));
    }
    EXPECT_TRUE(values.set("mse", mse));
    EXPECT_TRUE(values.set("mae", mae));
    return values;
}

TEST(WeightedLoss, offersAWeightForEveryLoss)
{
    const auto row = WeightedLoss::weightsRow();
    tests::expectDescribed(row);
    ASSERT_EQ(row.parameters.size(), lossCatalog().size());
    for (std::size_t i = 0; i < row.parameters.size(); ++i) {
        EXPECT_EQ(row.parameters[i].id, lossCatalog()[i].row.id);
    }
    EXPECT_FALSE(params::ParameterSet(row.parameters).set("mse", -1.0));
}

TEST(WeightedLoss, addsWeightedTermsAndTellsThemUnweighted)
{
    const auto sum = WeightedLoss::create(weights(0.25, 3.0));
    ASSERT_TRUE(sum) << sum.error().text();
    const auto value = (*sum)(clips(1), clips(2));
    const double mse = MeanSquaredError()(clips(1), clips(2)).item<double>();
    const double mae = MeanAbsoluteError()(clips(1), clips(2)).item<double>();
    ASSERT_EQ(value.terms.size(), 2U);
    EXPECT_EQ(value.terms[0].first, "mse");
    EXPECT_NEAR(value.terms[0].second.item<double>(), mse, 1e-12);
    EXPECT_EQ(value.terms[1].first, "mae");
    EXPECT_NEAR(value.terms[1].second.item<double>(), mae, 1e-12);
    EXPECT_NEAR(value.total.item<double>(), 0.25 * mse + 3.0 * mae, 1e-12);
}

TEST(WeightedLoss, leavesOutWhatHasNoWeight)
{
    const auto sum = WeightedLoss::create(weights(0.0, 2.0));
    ASSERT_TRUE(sum) << sum.error().text();
    const auto value = (*sum)(clips(1), clips(2));
    ASSERT_EQ(value.terms.size(), 1U);
    EXPECT_EQ(value.terms[0].first, "mae");
}

TEST(WeightedLoss, refusesASumOfNothing)
{
    const auto sum = WeightedLoss::create(weights(0.0, 0.0));
    ASSERT_FALSE(sum);
    EXPECT_EQ(sum.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(sum.error().where, "losses");
    EXPECT_FALSE(sum.error().remedy.empty());
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

TEST(CyclicPhase, hasTheGradientOfItsDifferences)
{
    const CyclicPhase loss;
    const auto target = torch::rand({2, 1, 3, 3}, torch::kFloat64);
    auto prediction = torch::rand({2, 1, 3, 3}, torch::kFloat64).requires_grad_();
    loss(prediction, target).backward();
    constexpr double kStep = 1e-6;
    for (const std::int64_t index : {0, 7, 17}) {
        auto above = prediction.detach().clone();
        auto below = prediction.detach().clone();
        above.view(-1)[index] += kStep;
        below.view(-1)[index] -= kStep;
        const double slope =
            (loss(above, target) - loss(below, target)).item<double>() / (2.0 * kStep);
        EXPECT_NEAR(prediction.grad().view(-1)[index].item<double>(), slope, 1e-5);
    }
}

TEST(WeightedLoss, looksAtLevelsAndAnglesApart)
{
    auto values = weights(1.0, 0.0);
    ASSERT_TRUE(values.set("cyclic_phase", 2.0));
    const auto sum = WeightedLoss::create(values, 1);
    ASSERT_TRUE(sum);
    auto target = torch::zeros({1, 2, 4, 4});
    auto prediction = target.clone();
    prediction.select(1, 0) += 0.5;
    prediction.select(1, 1) += 0.25;
    const auto value = (*sum)(prediction, target);
    ASSERT_EQ(value.terms.size(), 2U);
    EXPECT_NEAR(value.terms[0].second.item<double>(), 0.25, 1e-6);
    EXPECT_NEAR(value.terms[1].second.item<double>(), std::pow(std::numbers::pi / 2.0, 2), 1e-4);
    // Without an angle there is nothing cyclic.
    EXPECT_EQ((*WeightedLoss::create(values))(prediction, target).terms.size(), 1U);
}

} // namespace
} // namespace timbrel::losses
