// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/complex_fft.h"

#include <numbers>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

AlignedVector<std::complex<float>> complexNoise(std::size_t size)
{
    const auto real = tests::noise(size, 1);
    const auto imaginary = tests::noise(size, 2);
    AlignedVector<std::complex<float>> values(size);
    for (std::size_t n = 0; n < size; ++n) {
        values[n] = {real[n], imaginary[n]};
    }
    return values;
}

TEST(ComplexFft, equalsTheDefinition)
{
    for (const std::size_t size : {1U, 12U, 35U}) {
        const auto values = complexNoise(size);
        auto transformed = values;
        ComplexFft(size).forward(transformed);
        for (std::size_t bin = 0; bin < size; ++bin) {
            std::complex<double> sum = 0.0;
            for (std::size_t n = 0; n < size; ++n) {
                const double turns = static_cast<double>(bin * n) / static_cast<double>(size);
                sum += std::complex<double>(values[n])
                    * std::polar(1.0, -2.0 * std::numbers::pi * turns);
            }
            EXPECT_NEAR(transformed[bin].real(), sum.real(), 1e-5);
            EXPECT_NEAR(transformed[bin].imag(), sum.imag(), 1e-5);
        }
    }
}

TEST(ComplexFft, comesBackAsManyTimesAsItIsLong)
{
    const auto values = complexNoise(60);
    auto back = values;
    const ComplexFft fft(60);
    fft.forward(back);
    fft.inverse(back);
    for (std::size_t n = 0; n < values.size(); ++n) {
        EXPECT_NEAR(std::abs(back[n] / 60.0F - values[n]), 0.0F, 1e-6);
    }
}

} // namespace
} // namespace timbrel::spectral
