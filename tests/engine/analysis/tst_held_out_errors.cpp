// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/held_out_errors.h"

#include <array>

#include <gtest/gtest.h>

namespace timbrel::analysis {
namespace {

/// Two bands, two frames; class 0 is loud below, class 1 loud above.
class TestHeldOutErrors : public testing::Test {
protected:
    TestHeldOutErrors()
        : m_levels(2, 2)
    {
        m_levels.add(0, std::array{0.8F, 0.6F, 0.1F, 0.1F});
        m_levels.add(0, std::array{0.8F, 1.0F, 0.3F, 0.3F});
        m_levels.add(1, std::array{0.3F, 0.3F, 0.7F, 0.9F});
    }

    ReferenceLevels m_levels;
    std::array<float, 4> m_input{0.9F, 0.5F, 0.2F, 0.4F};
    std::array<float, 4> m_truth{0.4F, 0.0F, 0.8F, 1.0F};
    TransferCase m_transfer{m_input, m_truth, 0, 1};
};

TEST_F(TestHeldOutErrors, averageLevelsOverFramesAndClips)
{
    EXPECT_FLOAT_EQ(m_levels.bandMeans(0)[0], 0.8F);
    EXPECT_FLOAT_EQ(m_levels.bandMeans(0)[1], 0.2F);
    EXPECT_FLOAT_EQ(m_levels.bandMeans(1)[0], 0.3F);
    EXPECT_FLOAT_EQ(m_levels.bandMeans(1)[1], 0.8F);
    EXPECT_EQ(ReferenceLevels(1, 2).bandMeans(0), std::vector<float>(2, 0.0F));
}

TEST_F(TestHeldOutErrors, copyKeepsTheInput)
{
    EXPECT_NEAR(copyError(m_transfer), (0.5 + 0.5 + 0.6 + 0.6) / 4.0, 1e-6);
    EXPECT_EQ(copyError({m_truth, m_truth, 1, 1}), 0.0);
}

TEST_F(TestHeldOutErrors, classMeanHoldsTheTargetsSpectrum)
{
    EXPECT_NEAR(classMeanError(m_transfer, m_levels), (0.1 + 0.3 + 0.0 + 0.2) / 4.0, 1e-6);
}

TEST_F(TestHeldOutErrors, relevelMovesBandsAndStaysInRange)
{
    // Moved by −0.5 and +0.6: {0.4, 0.0, 0.8, 1.0}, which is the truth.
    EXPECT_NEAR(relevelError(m_transfer, m_levels), 0.0, 1e-6);
    // {0.2, 0.4} − 0.5 stops at 0 and {0.9, 0.5} + 0.6 stops at 1.
    const std::array<float, 4> beyond{0.2F, 0.4F, 0.9F, 0.5F};
    const std::array<float, 4> zeroOne{0.0F, 0.0F, 1.0F, 1.0F};
    EXPECT_NEAR(relevelError({beyond, zeroOne, 0, 1}, m_levels), 0.0, 1e-6);
    // To one's own class nothing moves.
    EXPECT_NEAR(relevelError({m_input, m_truth, 0, 0}, m_levels), copyError(m_transfer), 1e-6);
}

TEST_F(TestHeldOutErrors, meanOfNothingIsNothing)
{
    ErrorMean mean;
    EXPECT_EQ(mean.value(), 0.0);
    mean.add(0.25);
    mean.add(0.75);
    EXPECT_EQ(mean.value(), 0.5);
}

} // namespace
} // namespace timbrel::analysis
