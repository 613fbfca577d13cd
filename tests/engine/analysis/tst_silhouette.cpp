// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/silhouette.h"

#include <numeric>

#include <gtest/gtest.h>

#include "tests/engine/analysis/clusters.h"
#include "tests/engine/analysis/golden_codes.h"

namespace timbrel::analysis {
namespace {

TEST(TestSilhouette, agreesWithTheReference)
{
    const auto values = silhouettes(goldenCodes(30, 0.0), 2);
    const std::vector<double> golden{-0.12021832, -0.04500486, -0.08189024, -0.05206751};
    for (std::size_t i = 0; i < golden.size(); ++i) {
        EXPECT_NEAR(values[i], golden[i], 1e-6) << i;
    }
    EXPECT_NEAR(std::accumulate(values.begin(), values.end(), 0.0) / 30.0, -0.03700034, 1e-6);
}

TEST(TestSilhouette, tellsClassesApartFromOneAnother)
{
    const auto mean = [](double distance) {
        const auto values = silhouettes({clusters(120, 8, 4, distance), clusterClasses(120, 4)}, 1);
        return std::accumulate(values.begin(), values.end(), 0.0) / 120.0;
    };
    EXPECT_GT(mean(30.0), 0.9);
    EXPECT_NEAR(mean(0.0), 0.0, 0.05);
}

TEST(TestSilhouette, isZeroWhereThereIsNothingToCompare)
{
    EXPECT_TRUE(silhouettes({}, 1).empty());
    const LabelledCodes alone{clusters(5, 3, 1, 1.0), clusterClasses(5, 1)};
    EXPECT_EQ(silhouettes(alone, 1), std::vector<double>(5, 0.0));
    const LabelledCodes single{clusters(3, 3, 3, 1.0), clusterClasses(3, 3)};
    EXPECT_EQ(silhouettes(single, 1), std::vector<double>(3, 0.0));
    const LabelledCodes same{Matrix(4, 2, 1.0F), {0, 0, 1, 1}};
    EXPECT_EQ(silhouettes(same, 1), std::vector<double>(4, 0.0));
}

} // namespace
} // namespace timbrel::analysis
