// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q_griffin_lim.h"

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "engine/spectral/constant_q_features.h"
#include "engine/spectral/measures.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

class ConstantQGriffinLim : public testing::Test {
protected:
    GriffinLimOutcome run(const ConstantQStart& start, std::size_t iterations,
        double momentum = 0.99, const ConvergenceObserver& observe = {}) const
    {
        Monitor monitor;
        return constantQGriffinLim(
            transform, features.magnitudes, start, {iterations, momentum}, observe, monitor)
            .value();
    }

    ConstantQStart fromNeighbours() const
    {
        return integratedStart(
            transform, deviationsFromNeighbours(transform.settings(), features.magnitudes), 1);
    }

    const std::vector<float> signal = tests::melody(16000, 16384);
    const ConstantQ transform{{}, signal.size()};
    const ConstantQFeatures features = constantQFeatures(transform, signal, 64);
};

TEST_F(ConstantQGriffinLim, iterationsGetNearerAndMomentumNearerStill)
{
    const double start = run(randomStart(1), 0).spectralConvergence;
    const double classic = run(randomStart(1), 32, 0.0).spectralConvergence;
    const double fast = run(randomStart(1), 32).spectralConvergence;
    EXPECT_LT(classic, start / 2.0);
    EXPECT_LT(fast, classic);
    EXPECT_LT(fast, 0.1);
    RecordProperty("convergence_random", std::to_string(fast));
}

TEST_F(ConstantQGriffinLim, theMoreTheStartKnowsTheNearerItIs)
{
    const auto at = [this](
                        const ConstantQStart& start) { return run(start, 0).spectralConvergence; };
    const double random = at(randomStart(1));
    const double neighbours = at(fromNeighbours());
    const double deviations = at(integratedStart(transform, features.deviations, 1));
    const double content = at(contentStart(transform, signal));
    EXPECT_LT(neighbours, random);
    EXPECT_LT(deviations, neighbours);
    EXPECT_LT(content, deviations);
    EXPECT_LT(content, 0.05);
    RecordProperty("convergence_neighbours", std::to_string(neighbours));
    RecordProperty("convergence_deviations", std::to_string(deviations));
}

TEST_F(ConstantQGriffinLim, deviationsKeepPitchWithoutAnyIteration)
{
    // A tone between two centres: at the centres it would be off by 0.7 % of its frequency.
    const double hz = centreHz(transform.settings(), 90) * std::exp2(0.25 / 24.0);
    const auto tone = tests::sine(hz, 16000, signal.size());
    const auto of = constantQFeatures(transform, tone, 64);
    Monitor monitor;
    const auto made = constantQGriffinLim(transform, of.magnitudes,
        integratedStart(transform, of.deviations, 1), {0, 0.0}, {}, monitor)
                          .value();
    const auto again = constantQFeatures(transform, made.samples, 64);
    for (std::size_t frame = 20; frame < 44; ++frame) {
        EXPECT_NEAR(again.deviations.at(90, frame), of.deviations.at(90, frame), 0.02);
    }
}

TEST_F(ConstantQGriffinLim, tellsTheObserverEveryIterationAndEndsAsItSaid)
{
    std::vector<double> told;
    const auto outcome =
        run(fromNeighbours(), 3, 0.99, [&told](std::size_t iteration, double value) {
            EXPECT_EQ(iteration, told.size());
            told.push_back(value);
        });
    ASSERT_EQ(told.size(), 4U);
    EXPECT_GT(told[0], told[3]);
    EXPECT_EQ(outcome.spectralConvergence, told[3]);
    const auto again = constantQFeatures(transform, outcome.samples, 64);
    EXPECT_EQ(
        outcome.spectralConvergence, spectralConvergence(features.magnitudes, again.magnitudes));
    EXPECT_EQ(run(fromNeighbours(), 3).samples, outcome.samples);
}

TEST_F(ConstantQGriffinLim, theSameSeedGivesTheSameBits)
{
    EXPECT_EQ(run(randomStart(7), 3).samples, run(randomStart(7), 3).samples);
    EXPECT_NE(run(randomStart(7), 3).samples, run(randomStart(8), 3).samples);
}

TEST_F(ConstantQGriffinLim, silenceStaysSilent)
{
    Monitor monitor;
    const auto outcome =
        constantQGriffinLim(transform, Matrix(160, 64), randomStart(1), {4, 0.99}, {}, monitor);
    EXPECT_EQ(outcome->samples, std::vector<float>(16384, 0.0F));
    EXPECT_EQ(outcome->spectralConvergence, 0.0);
}

TEST_F(ConstantQGriffinLim, contentMayBeShorterOrLonger)
{
    auto longer = signal;
    longer.resize(20000, 0.3F);
    EXPECT_EQ(run(contentStart(transform, longer), 1).samples,
        run(contentStart(transform, signal), 1).samples);
    const auto half = std::span(signal).first(8192);
    EXPECT_LT(run(contentStart(transform, half), 8).spectralConvergence, 0.3);
}

TEST_F(ConstantQGriffinLim, stopsWhenCancelled)
{
    struct AfterThree final : Monitor {
        mutable int asked = 0;
        [[nodiscard]] bool cancelled() const override { return ++asked > 3; }
    } monitor;
    const auto outcome = constantQGriffinLim(
        transform, features.magnitudes, randomStart(1), {1000000, 0.99}, {}, monitor);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(monitor.asked, 4);
}

TEST(Continued, goesThereAndBackFromBothEnds)
{
    Matrix features(1, 3);
    features.values = {1.0F, 2.0F, 3.0F};
    EXPECT_EQ(
        continued(features, 11).values, (std::vector<float>{1, 2, 3, 3, 2, 1, 1, 3, 3, 2, 1}));
}

} // namespace
} // namespace timbrel::spectral
