// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/griffin_lim.h"

#include <thread>

#include <gtest/gtest.h>

#include "engine/spectral/measures.h"
#include "engine/spectral/phase_start.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

/// Of the frames that the signal fills.
Matrix magnitudesOf(const Stft& stft, const std::vector<float>& signal)
{
    ComplexBlock block(signal.size() / stft.settings().hop, stft.bins());
    stft.forward(signal, block);
    return magnitudes(block);
}

class GriffinLim : public testing::Test {
protected:
    GriffinLimOutcome run(std::size_t iterations, double momentum, std::uint64_t seed = 1,
        const ConvergenceObserver& observe = {})
    {
        Monitor monitor;
        return griffinLim(
            stft, wanted, randomPhase(wanted, seed), {iterations, momentum}, observe, monitor)
            .value();
    }

    const Stft stft{StftSettings{}};
    const Matrix wanted = magnitudesOf(stft, tests::melody(16000, 16384));
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

TEST_F(GriffinLim, threadsAtTheSameWorkGetTheSameBits)
{
    std::vector<std::vector<float>> found(3);
    {
        std::vector<std::jthread> threads;
        for (auto& samples : found) {
            threads.emplace_back([this, &samples] { samples = run(5, 0.99).samples; });
        }
    }
    const auto alone = run(5, 0.99).samples;
    for (const auto& samples : found) {
        EXPECT_EQ(samples, alone);
    }
}

TEST_F(GriffinLim, reportedConvergenceIsThatOfTheSamples)
{
    const auto outcome = run(10, 0.99);
    EXPECT_NEAR(outcome.spectralConvergence,
        spectralConvergence(wanted, magnitudesOf(stft, outcome.samples)), 1e-6);
}

TEST_F(GriffinLim, theObserverHearsOfEveryIterationAndChangesNothing)
{
    std::vector<double> curve;
    const auto observed = run(6, 0.99, 1, [&curve](std::size_t iteration, double convergence) {
        EXPECT_EQ(iteration, curve.size());
        curve.push_back(convergence);
    });
    EXPECT_EQ(observed.samples, run(6, 0.99).samples);
    ASSERT_EQ(curve.size(), 7U);
    EXPECT_NEAR(curve[0], run(0, 0.99).spectralConvergence, 1e-9);
    EXPECT_NEAR(curve[4], run(4, 0.99).spectralConvergence, 1e-9);
    EXPECT_EQ(curve[6], observed.spectralConvergence);
}

TEST_F(GriffinLim, stopsWhenCancelled)
{
    struct AfterThree final : Monitor {
        mutable int asked = 0;
        [[nodiscard]] bool cancelled() const override { return ++asked > 3; }
    } monitor;
    const auto outcome = griffinLim(stft, wanted, zeroPhase(wanted), {1000000, 0.99}, {}, monitor);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(monitor.asked, 4);
}

} // namespace
} // namespace timbrel::spectral
