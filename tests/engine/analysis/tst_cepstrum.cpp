// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/cepstrum.h"

#include <gtest/gtest.h>

#include "tests/engine/analysis/pictures.h"

namespace timbrel::analysis {
namespace {

TEST(TestCepstrum, agreesWithTheReference)
{
    const auto means = meanCepstrum(waves(0.0));
    const std::vector<double> golden{8.49126495, 1.00721994, 11.10612943, 5.78775425, 1.14868281,
        0.42511412, 1.56133168, 0.6545237, 1.05145532, 0.58868183, 1.82823738, 0.60414239};
    ASSERT_EQ(means.size(), golden.size());
    for (std::size_t k = 0; k < golden.size(); ++k) {
        EXPECT_NEAR(means[k], golden[k], 1e-3) << k;
    }
    EXPECT_NEAR(timbreDistance(waves(0.0), waves(0.5)), 0.0404088343, 1e-5);
}

TEST(TestCepstrum, isTheCosineTransform)
{
    Matrix levels(4, 1);
    levels.values = {1.0F, 2.0F, 3.0F, 4.0F};
    const Matrix coefficients = cepstrum(levels, 3);
    EXPECT_NEAR(coefficients.at(0, 0), -2.230442, 1e-5);
    EXPECT_NEAR(coefficients.at(1, 0), 0.0, 1e-5);
    EXPECT_NEAR(coefficients.at(2, 0), -0.158513, 1e-5);
}

TEST(TestCepstrum, hearsTimbreAndNeitherLevelNorLength)
{
    auto dull = silence(400, 8);
    addNote(dull, 440.0, 0, 8, 12.0);
    auto quiet = silence(400, 8);
    addNote(quiet, 440.0, 0, 4, 12.0);
    for (float& level : quiet.decibels.values) {
        level -= 10.0F;
    }
    quiet.floorDb = -90.0F;
    auto bright = silence(400, 8);
    addNote(bright, 440.0, 0, 8, 2.0);
    EXPECT_NEAR(timbreDistance(dull, dull), 0.0, 1e-9);
    EXPECT_LT(timbreDistance(dull, quiet), 1e-6);
    EXPECT_GT(timbreDistance(dull, bright), 0.05);
    EXPECT_EQ(timbreDistance(silence(400, 8), dull), 1.0);
    EXPECT_EQ(timbreDistance(silence(400, 8), silence(400, 8)), 0.0);
}

} // namespace
} // namespace timbrel::analysis
