// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/griffin_lim.h"

#include <complex>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

Matrix magnitudesOf(const Stft& stft, const std::vector<float>& signal)
{
    ComplexBlock block(signal.size() / stft.settings().hop, stft.bins());
    stft.forward(signal, block);
    Matrix magnitudes(block.frames, block.bins);
    for (std::size_t n = 0; n < block.values.size(); ++n) {
        magnitudes.values[n] = std::abs(block.values[n]);
    }
    return magnitudes;
}

class GriffinLim : public testing::Test {
protected:
    GriffinLimOutcome run(std::size_t iterations, double momentum, std::uint64_t seed = 1)
    {
        Monitor monitor;
        return griffinLim(stft, magnitudes, {iterations, momentum}, seed, monitor).value();
    }

    const Stft stft{StftSettings{}};
    const Matrix magnitudes = magnitudesOf(stft, tests::melody(16000, 16384));
};

TEST_F(GriffinLim, momentumIsConvertedOnce)
{
    EXPECT_NEAR(momentumWeight(0.99), 0.4975, 5e-5);
    EXPECT_DOUBLE_EQ(momentumWeight(0.0), 0.0);
}

TEST_F(GriffinLim, momentumBeginsWithTheSecondIteration)
{
    EXPECT_EQ(run(1, 0.99).samples, run(1, 0.0).samples);
    EXPECT_NE(run(2, 0.99).samples, run(2, 0.0).samples);
}

TEST_F(GriffinLim, momentumGetsNearerInAsManyIterations)
{
    const double start = run(0, 0.99).spectralConvergence;
    const double classic = run(60, 0.0).spectralConvergence;
    const double fast = run(60, 0.99).spectralConvergence;
    EXPECT_LT(classic, start);
    EXPECT_LT(fast, classic);
    EXPECT_LT(fast, 0.1);
    RecordProperty("convergence_fast", std::to_string(fast));
    RecordProperty("convergence_classic", std::to_string(classic));
}

TEST_F(GriffinLim, theSameSeedGivesTheSameBits)
{
    EXPECT_EQ(run(5, 0.99, 7).samples, run(5, 0.99, 7).samples);
    EXPECT_NE(run(5, 0.99, 7).samples, run(5, 0.99, 8).samples);
}

TEST_F(GriffinLim, reportedConvergenceIsThatOfTheSamples)
{
    const auto outcome = run(10, 0.99);
    const Matrix got = magnitudesOf(stft, outcome.samples);
    double difference = 0.0;
    double whole = 0.0;
    for (std::size_t n = 0; n < got.values.size(); ++n) {
        const double wanted = static_cast<double>(magnitudes.values[n]);
        difference += std::pow(wanted - static_cast<double>(got.values[n]), 2);
        whole += wanted * wanted;
    }
    EXPECT_NEAR(outcome.spectralConvergence, std::sqrt(difference / whole), 1e-6);
}

TEST_F(GriffinLim, stopsWhenCancelled)
{
    struct AfterThree final : Monitor {
        mutable int asked = 0;
        [[nodiscard]] bool cancelled() const override { return ++asked > 3; }
    } monitor;
    const auto outcome = griffinLim(stft, magnitudes, {1000000, 0.99}, 1, monitor);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(monitor.asked, 4);
}

} // namespace
} // namespace timbrel::spectral
