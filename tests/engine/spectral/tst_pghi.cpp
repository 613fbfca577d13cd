// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/pghi.h"

#include <complex>
#include <numbers>

#include <gtest/gtest.h>

#include "engine/spectral/griffin_lim.h"
#include "engine/spectral/measures.h"
#include "engine/spectral/phase_start.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

/// From 300 Hz to 3 kHz, the frequency rising evenly.
std::vector<float> chirp(std::size_t samples)
{
    std::vector<float> signal(samples);
    for (std::size_t n = 0; n < samples; ++n) {
        const double t = static_cast<double>(n) / 16000.0;
        const double length = static_cast<double>(samples) / 16000.0;
        const double turns = 300.0 * t + 0.5 * 2700.0 * t * t / length;
        signal[n] = static_cast<float>(0.5 * std::sin(2.0 * std::numbers::pi * turns));
    }
    return signal;
}

/// Of the frames that the signal fills.
Matrix wantedOf(const Stft& stft, const std::vector<float>& signal)
{
    ComplexBlock block(signal.size() / stft.settings().hop, stft.bins());
    stft.forward(signal, block);
    return magnitudes(block);
}

double convergenceDb(const Stft& stft, const Matrix& wanted, ComplexBlock start)
{
    Monitor monitor;
    return amplitudeDb(griffinLim(stft, wanted, std::move(start), {0, 0.0}, {}, monitor)
                           .value()
                           .spectralConvergence);
}

struct Case {
    const char* name;
    StftSettings settings;
    std::vector<float> signal;
    double marginDb;
};

class Pghi : public testing::TestWithParam<Case> { };

TEST_P(Pghi, isFarNearerThanRandomPhasesWithoutAnyIteration)
{
    const Stft stft(GetParam().settings);
    const Matrix wanted = wantedOf(stft, GetParam().signal);
    const double random = convergenceDb(stft, wanted, randomPhase(wanted, 1));
    const double pghi = convergenceDb(stft, wanted, pghiPhase(stft, wanted, 1));
    RecordProperty("pghi_db", std::to_string(pghi));
    RecordProperty("random_db", std::to_string(random));
    EXPECT_LT(pghi, random - GetParam().marginDb);
}

INSTANTIATE_TEST_SUITE_P(Signals, Pghi,
    testing::Values(Case{"chirp", {2048, 1024, 256}, chirp(32768), 15.0},
        Case{"sine", {2048, 1024, 256}, tests::sine(443.0, 16000, 32768), 15.0},
        Case{"melody", {2048, 1024, 256}, tests::melody(16000, 32768), 10.0},
        Case{"fullWindow", {2048, 2048, 256}, chirp(32768), 15.0},
        Case{"shortHop", {1024, 800, 100}, chirp(32768), 15.0}),
    [](const testing::TestParamInfo<Case>& test) { return std::string(test.param.name); });

TEST(PghiPhase, keepsTheMagnitudesAndRepeatsItself)
{
    const Stft stft{StftSettings{}};
    const Matrix wanted = wantedOf(stft, tests::melody(16000, 8192));
    const ComplexBlock block = pghiPhase(stft, wanted, 3);
    for (std::size_t n = 0; n < block.values.size(); ++n) {
        EXPECT_NEAR(std::abs(block.values[n]), wanted.values[n], 1e-5F * wanted.values[n]);
    }
    EXPECT_EQ(block.values, pghiPhase(stft, wanted, 3).values);
}

TEST(PghiPhase, takesSilenceAndASingleFrame)
{
    const Stft stft{StftSettings{}};
    const ComplexBlock silent = pghiPhase(stft, Matrix(3, stft.bins()), 1);
    EXPECT_EQ(silent.values, std::vector<std::complex<float>>(3 * stft.bins()));
    const Matrix one(1, stft.bins(), 1.0F);
    for (const std::complex<float> value : pghiPhase(stft, one, 1).values) {
        EXPECT_NEAR(std::abs(value), 1.0F, 1e-5F);
    }
}

} // namespace
} // namespace timbrel::spectral
