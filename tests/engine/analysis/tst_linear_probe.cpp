// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/linear_probe.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"

namespace timbrel::analysis {
namespace {

LabelledCodes labelled(std::size_t rows, std::size_t columns, double distance, std::uint64_t seed)
{
    return {clusters(rows, columns, 4, distance, seed), clusterClasses(rows, 4)};
}

TEST(TestLinearProbe, readsSeparableClassesPerfectly)
{
    Monitor monitor;
    const auto probe =
        linearProbe(labelled(200, 16, 3.0, 1), labelled(100, 16, 3.0, 2), {}, monitor);
    ASSERT_TRUE(probe);
    EXPECT_EQ(probe->accuracy, 1.0);
    EXPECT_EQ(probe->chance, 0.25);
    for (std::size_t k = 0; k < 4; ++k) {
        EXPECT_EQ(probe->confusion[k * 4 + k], 25U);
    }
}

TEST(TestLinearProbe, readsNothingWhereNothingIs)
{
    Monitor monitor;
    const auto probe =
        linearProbe(labelled(400, 64, 0.0, 1), labelled(400, 64, 0.0, 2), {}, monitor);
    ASSERT_TRUE(probe);
    EXPECT_NEAR(probe->accuracy, 0.25, 0.08);
    EXPECT_EQ(
        std::accumulate(probe->confusion.begin(), probe->confusion.end(), std::size_t{0}), 400U);
}

/// Standardising makes the scale of a value irrelevant; without it the wide column would drown the
/// one that tells the class.
TEST(TestLinearProbe, isNotFooledByScaleOrConstants)
{
    Monitor monitor;
    const auto wide = [](LabelledCodes part) {
        for (std::size_t row = 0; row < part.codes.rows; ++row) {
            part.codes.at(row, 0) = 1000.0F * static_cast<float>(row % 7);
            part.codes.at(row, 1) = 3.0F;
            part.codes.at(row, 2) = 1e-3F * static_cast<float>(part.classes[row] % 2);
            part.codes.at(row, 3) = 1e-3F * static_cast<float>(part.classes[row] / 2);
        }
        return part;
    };
    const auto probe =
        linearProbe(wide(labelled(200, 4, 0.0, 1)), wide(labelled(100, 4, 0.0, 2)), {}, monitor);
    ASSERT_TRUE(probe);
    EXPECT_EQ(probe->accuracy, 1.0);
}

TEST(TestLinearProbe, takesChanceFromTheTestPart)
{
    Monitor monitor;
    auto test = labelled(10, 4, 3.0, 2);
    test.classes = {0, 0, 0, 0, 0, 0, 1, 1, 2, 3};
    const auto probe = linearProbe(labelled(40, 4, 3.0, 1), test, {}, monitor);
    ASSERT_TRUE(probe);
    EXPECT_DOUBLE_EQ(probe->chance, 0.6);
}

TEST(TestLinearProbe, hasTheSameAnswerForAnyThreads)
{
    Monitor monitor;
    const auto training = labelled(600, 32, 0.2, 1);
    const auto test = labelled(300, 32, 0.2, 2);
    const auto alone = linearProbe(training, test, {.threads = 1}, monitor);
    const auto together = linearProbe(training, test, {.threads = 4}, monitor);
    ASSERT_TRUE(alone && together);
    EXPECT_EQ(alone->confusion, together->confusion);
    EXPECT_GT(alone->accuracy, 0.3); // something is there to disagree about
    EXPECT_LT(alone->accuracy, 0.95);
}

TEST(TestLinearProbe, refusesEmptyPartsAndBrokenNumbers)
{
    Monitor monitor;
    const auto good = labelled(20, 4, 1.0, 1);
    EXPECT_FALSE(linearProbe({}, good, {}, monitor));
    EXPECT_FALSE(linearProbe(good, {}, {}, monitor));
    auto broken = good;
    broken.codes.at(3, 1) = std::numeric_limits<float>::infinity();
    const auto probe = linearProbe(good, broken, {}, monitor);
    ASSERT_FALSE(probe);
    EXPECT_NE(probe.error().text().english().find("test part"), std::string::npos);
}

TEST(TestLinearProbe, endsWhenCancelled)
{
    struct Done final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } monitor;
    const auto probe = linearProbe(labelled(40, 4, 1.0, 1), labelled(20, 4, 1.0, 2), {}, monitor);
    ASSERT_FALSE(probe);
    EXPECT_EQ(probe.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace timbrel::analysis
