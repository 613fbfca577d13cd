// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/frame_fft.h"

#include <complex>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

class FrameFftOfSize : public testing::TestWithParam<std::size_t> {
protected:
    FrameFftOfSize()
    {
        for (std::size_t n = 0; n < signal.size(); ++n) {
            (n % 2 == 0 ? pairs.real() : pairs.imaginary())[n / 2] = signal[n];
        }
    }

    [[nodiscard]] std::complex<double> definition(std::size_t bin) const
    {
        std::complex<double> sum = 0.0;
        for (std::size_t n = 0; n < signal.size(); ++n) {
            const double turns =
                static_cast<double>(bin * n % signal.size()) / static_cast<double>(signal.size());
            sum +=
                static_cast<double>(signal[n]) * std::polar(1.0, -2.0 * std::numbers::pi * turns);
        }
        return sum;
    }

    const FrameFft fft{GetParam()};
    const std::vector<float> signal = tests::noise(GetParam(), 1);
    SplitArray pairs = fft.makePairs();
    SplitArray work = fft.makeWork();
    SplitArray spectrum = fft.makeSpectrum();
};

TEST_P(FrameFftOfSize, equalsTheDefinition)
{
    fft.forward(pairs, work, spectrum);
    std::vector<float> powers(fft.bins());
    fft.power(pairs, work, powers.data());
    for (std::size_t bin = 0; bin < fft.bins(); bin += 1 + fft.bins() / 50) {
        const std::complex<double> wanted = definition(bin);
        EXPECT_NEAR(spectrum.real()[bin], wanted.real(), 1e-5) << bin;
        EXPECT_NEAR(spectrum.imaginary()[bin], wanted.imag(), 1e-5) << bin;
        EXPECT_NEAR(powers[bin], std::norm(wanted), 1e-4) << bin;
    }
    EXPECT_NEAR(spectrum.real()[fft.bins() - 1], definition(fft.bins() - 1).real(), 1e-5);
}

TEST_P(FrameFftOfSize, inverseIsSizeTimesTooLargeAndIgnoresWhatNoSignalHas)
{
    fft.forward(pairs, work, spectrum);
    spectrum.imaginary()[0] = 5.0F;
    spectrum.imaginary()[fft.bins() - 1] = -5.0F;
    SplitArray back = fft.makePairs();
    fft.inverse(spectrum, work, back);
    const auto size = static_cast<float>(signal.size());
    for (std::size_t n = 0; n < signal.size(); ++n) {
        const float got = (n % 2 == 0 ? back.real() : back.imaginary())[n / 2];
        EXPECT_NEAR(got / size, signal[n], 1e-6);
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, FrameFftOfSize, testing::Values(2U, 6U, 64U, 250U, 2048U));

} // namespace
} // namespace timbrel::spectral
