// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/phase_start.h"

#include <complex>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

TEST(PhaseStart, randomAnglesAreUniformAndKeepTheMagnitude)
{
    const Matrix wanted(40, 500, 2.0F);
    const ComplexBlock block = randomPhase(wanted, 1);
    std::complex<double> sum = 0.0;
    std::complex<double> sumOfSquares = 0.0; // catches angles on half a circle, or on an axis
    for (const std::complex<float> value : block.values) {
        EXPECT_NEAR(std::abs(value), 2.0F, 2e-6F);
        const std::complex<double> unit(value);
        sum += unit / 2.0;
        sumOfSquares += unit * unit / 4.0;
    }
    const auto count = static_cast<double>(block.values.size());
    EXPECT_LT(std::abs(sum) / count, 3.0 / std::sqrt(count));
    EXPECT_LT(std::abs(sumOfSquares) / count, 3.0 / std::sqrt(count));
    EXPECT_EQ(block.values, randomPhase(wanted, 1).values);
    EXPECT_NE(block.values, randomPhase(wanted, 2).values);
}

TEST(PhaseStart, zeroAnglesAreTheMagnitudes)
{
    const ComplexBlock block = zeroPhase(Matrix(2, 3, 0.5F));
    EXPECT_EQ(block.values, std::vector<std::complex<float>>(6, {0.5F, 0.0F}));
}

TEST(PhaseStart, contentAnglesAreThoseOfTheClip)
{
    const Stft stft{StftSettings{}};
    const auto clip = tests::melody(16000, 8192);
    const ComplexBlock original = stft.forward(clip);
    const ComplexBlock same = contentPhase(stft, magnitudes(original), clip);
    for (std::size_t n = 0; n < same.values.size(); ++n) {
        EXPECT_LT(std::abs(same.values[n] - original.values[n]),
            1e-6F * (1.0F + std::abs(original.values[n])));
    }
    const Matrix louder(original.frames, original.bins, 3.0F);
    const ComplexBlock other = contentPhase(stft, louder, clip);
    for (std::size_t bin = 1; bin < original.bins; bin += 10) {
        const std::complex<float> value = other.frame(12)[bin];
        EXPECT_NEAR(std::abs(value), 3.0F, 1e-5F);
        EXPECT_NEAR(std::arg(value * std::conj(original.frame(12)[bin])), 0.0F, 1e-5F);
    }
}

TEST(PhaseStart, contentGoesOnByReflectionAndSilenceHasAngleZero)
{
    const Stft stft({64, 64, 16});
    const auto clip = tests::noise(160, 1);
    std::vector<float> longer(clip);
    for (std::size_t n = 0; n < 159; ++n) {
        longer.push_back(clip[158 - n]);
    }
    const Matrix ones(18, stft.bins(), 1.0F); // the clip alone has 11 frames
    const ComplexBlock continued = contentPhase(stft, ones, clip);
    const ComplexBlock written = contentPhase(stft, ones, longer);
    EXPECT_EQ(continued.values, written.values);

    const ComplexBlock silent = contentPhase(stft, ones, std::vector<float>(160));
    EXPECT_EQ(silent.values, zeroPhase(ones).values);
}

TEST(PhaseStart, whatIsSettledKeepsItsPhaseAndTheRestIsLeft)
{
    const Stft stft({64, 64, 16});
    const auto signal = tests::noise(320, 1);
    const ComplexBlock original = stft.forward(signal);
    ComplexBlock start = zeroPhase(magnitudes(original));
    continuePhase(stft, magnitudes(original), std::span(signal).first(160), start);
    // Frame t looks 32 samples ahead of sample 16 t: up to frame 8 that is settled.
    for (std::size_t frame = 0; frame < original.frames; ++frame) {
        for (std::size_t bin = 0; bin < original.bins; ++bin) {
            const auto wanted = frame <= 8
                ? original.frame(frame)[bin]
                : std::complex<float>(std::abs(original.frame(frame)[bin]));
            EXPECT_LT(std::abs(start.frame(frame)[bin] - wanted), 1e-4F) << frame;
        }
    }
    const auto before = start.values;
    continuePhase(stft, magnitudes(original), std::span(signal).first(31), start);
    EXPECT_EQ(start.values, before); // nothing is settled by so little
}

} // namespace
} // namespace timbrel::spectral
