// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/stft_log1p.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

std::unique_ptr<Representation> made(const char* start, const char* iterations)
{
    params::ParameterSet values(stftLog1pRow().parameters);
    EXPECT_TRUE(values.setFromText("phase_start", start));
    EXPECT_TRUE(values.setFromText("griffin_lim_iterations", iterations));
    return StftLog1p::create(values).value();
}

TEST(StftLog1p, isTheLogarithmOfOnePlusTheMagnitude)
{
    const auto representation = made("content", "0");
    const auto samples = tests::melody(22050, 66150);
    const Matrix features = representation->analyse(samples);
    ASSERT_EQ(features.rows, 1025U);
    const Stft stft({2048, 2048, 512});
    const auto block = stft.forward(samples);
    for (const std::size_t bin : {0U, 37U, 500U, 1024U}) {
        EXPECT_NEAR(features.at(bin, 50), std::log1p(std::abs(block.frame(50)[bin])), 1e-6);
    }
}

TEST(StftLog1p, comesBackWithTheSourcesPhase)
{
    const auto representation = made("content", "0");
    const auto samples = tests::melody(22050, 512 * 100);
    Monitor monitor;
    const auto sound =
        representation->synthesise(representation->analyse(samples), {.content = samples}, monitor);
    ASSERT_TRUE(sound);
    ASSERT_EQ(sound->samples.size(), samples.size());
    EXPECT_GT(tests::signalToErrorDb(samples, sound->samples), 40.0);
}

TEST(StftLog1p, tellsHowItConverges)
{
    const auto representation = made("random", "8");
    const auto samples = tests::melody(22050, 512 * 60);
    std::vector<double> convergence;
    Synthesis how;
    how.observe = [&](std::size_t iteration, double value) {
        EXPECT_EQ(iteration, convergence.size());
        convergence.push_back(value);
    };
    Monitor monitor;
    ASSERT_TRUE(representation->synthesise(representation->analyse(samples), how, monitor));
    ASSERT_EQ(convergence.size(), 9U);
    EXPECT_LT(convergence.back(), 0.7 * convergence.front());
}

} // namespace
} // namespace timbrel::spectral
