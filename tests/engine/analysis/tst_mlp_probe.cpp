// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/mlp_probe.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "engine/analysis/linear_probe.h"
#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

/// Two rings around each other: no line parts them.
LabelledCodes rings(std::size_t rows, std::uint64_t seed)
{
    LabelledCodes part{Matrix(rows, 2), {}};
    for (std::size_t row = 0; row < rows; ++row) {
        RandomStream random(seed, "ring", row);
        const double angle = 2.0 * std::numbers::pi * random.uniform();
        const double radius = row % 2 == 0 ? 1.0 : 2.0;
        part.codes.at(row, 0) = static_cast<float>(radius * std::cos(angle));
        part.codes.at(row, 1) = static_cast<float>(radius * std::sin(angle));
        part.classes.push_back(row % 2);
    }
    return part;
}

TEST(TestMlpProbe, readsWhatNoPlaneParts)
{
    Monitor monitor;
    const auto probe = mlpProbe(rings(200, 1), rings(200, 2), {.l2 = 1e-3}, monitor);
    ASSERT_TRUE(probe);
    EXPECT_GT(probe->accuracy, 0.98);
    const auto linear = linearProbe(rings(200, 1), rings(200, 2), {}, monitor);
    EXPECT_LT(linear->accuracy, 0.65);
}

TEST(TestMlpProbe, readsNothingWhereNothingIs)
{
    Monitor monitor;
    const auto part = [](std::uint64_t seed) {
        return LabelledCodes{clusters(400, 16, 4, 0.0, seed), clusterClasses(400, 4)};
    };
    const auto probe = mlpProbe(part(1), part(2), {}, monitor);
    ASSERT_TRUE(probe);
    EXPECT_NEAR(probe->accuracy, 0.25, 0.08);
}

TEST(TestMlpProbe, hasTheSameAnswerForAnyThreads)
{
    Monitor monitor;
    const LabelledCodes part{clusters(600, 8, 4, 0.3), clusterClasses(600, 4)};
    const LabelledCodes test{clusters(200, 8, 4, 0.3, 9), clusterClasses(200, 4)};
    EXPECT_EQ(mlpProbe(part, test, {.threads = 1}, monitor)->guesses,
        mlpProbe(part, test, {.threads = 4}, monitor)->guesses);
}

TEST(TestMlpProbe, endsWhenCancelled)
{
    struct Done final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } monitor;
    const auto probe = mlpProbe(rings(20, 1), rings(20, 2), {}, monitor);
    ASSERT_FALSE(probe);
    EXPECT_EQ(probe.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace timbrel::analysis
