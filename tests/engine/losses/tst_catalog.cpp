// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/catalog.h"

#include <cmath>
#include <map>
#include <memory>
#include <string>

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "tests/engine/losses/preparations.h"
#include "tests/support/rows.h"

// What every loss must hold, whoever wrote it.

namespace timbrel::losses {
namespace {

/// A row's loss, ready; networks are read or trained once for all tests of the program.
const Loss& readyLoss(const LossRow& row)
{
    static std::map<std::string, std::unique_ptr<Loss>> made;
    auto& loss = made[row.row.id];
    if (!loss) {
        LossValues values;
        values.set("vgg_weights", vggFile().string()).set("network_steps", std::int64_t{2});
        loss = row.create(values.context()).value();
        const tests::TemporaryFolder folder;
        Monitor quiet;
        const auto prepared = loss->prepare({labelledClips(), folder.path(), 1}, quiet);
        // A network of others that was not fetched; tst_pitch_loss has made-up weights.
        EXPECT_TRUE(prepared || prepared.error().code == ErrorCode::NotFound)
            << prepared.error().text();
    }
    return *loss;
}

class EveryLoss : public testing::TestWithParam<const LossRow*> {
protected:
    void SetUp() override
    {
        if (!loss.ready()) {
            GTEST_SKIP() << GetParam()->row.label << " has no network on this machine";
        }
    }

    const Loss& loss = readyLoss(*GetParam());
};

TEST_P(EveryLoss, isDescribed)
{
    tests::expectDescribed(GetParam()->row);
    EXPECT_GE(GetParam()->defaultWeight, 0.0);
}

TEST_P(EveryLoss, isAScalarThatVanishesAtItsTarget)
{
    EXPECT_EQ(loss(clips(1), clips(1)).item<double>(), 0.0);
    const auto value = loss(clips(1), clips(2));
    EXPECT_EQ(value.dim(), 0);
    EXPECT_GT(value.item<double>(), 0.0);
}

TEST_P(EveryLoss, hasAFiniteGradientAtItsTarget)
{
    auto prediction = clips(1).requires_grad_();
    loss(prediction, clips(1)).backward();
    EXPECT_TRUE(prediction.grad().isfinite().all().item<bool>());
}

TEST_P(EveryLoss, isTheMeanOverTheBatch)
{
    const auto prediction = clips(1);
    const auto target = clips(2);
    const auto first = loss(prediction.narrow(0, 0, 1), target.narrow(0, 0, 1));
    const auto second = loss(prediction.narrow(0, 1, 1), target.narrow(0, 1, 1));
    const double mean = (first + second).item<double>() / 2.0;
    EXPECT_NEAR(loss(prediction, target).item<double>(), mean, 1e-10 * mean);
}

TEST_P(EveryLoss, hasTheGradientOfFiniteDifferences)
{
    constexpr double kStep = 1e-6;
    auto prediction = clips(1).requires_grad_();
    const auto target = clips(2);
    loss(prediction, target).backward();
    for (const std::uint64_t seed : {11U, 12U, 13U}) {
        const auto direction = clips(seed) - 0.5;
        const auto at = [&](double step) {
            const torch::NoGradGuard noGradient;
            return loss(clips(1) + step * direction, target).item<double>();
        };
        const double slope = (at(kStep) - at(-kStep)) / (2.0 * kStep);
        const double told = (prediction.grad() * direction).sum().item<double>();
        ASSERT_NE(told, 0.0);
        EXPECT_NEAR(told, slope, 1e-4 * std::abs(told)) << seed;
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

} // namespace
} // namespace timbrel::losses
