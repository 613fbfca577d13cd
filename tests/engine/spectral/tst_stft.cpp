// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/stft.h"

#include <complex>
#include <numbers>

#include <gtest/gtest.h>

#include "engine/spectral/window.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

TEST(Window, isPeriodicHann)
{
    const auto window = hannWindow(8);
    EXPECT_FLOAT_EQ(window[0], 0.0F);
    EXPECT_FLOAT_EQ(window[2], 0.5F);
    EXPECT_FLOAT_EQ(window[4], 1.0F);
    EXPECT_FLOAT_EQ(window[6], 0.5F);
}

TEST(Stft, equalsTheDefinition)
{
    const Stft stft({64, 48, 16});
    const auto signal = tests::noise(200, 1);
    const auto block = stft.forward(signal);
    ASSERT_EQ(block.frames, 13U);
    ASSERT_EQ(block.bins, 33U);
    const auto window = hannWindow(48);
    for (const std::size_t frame : {0U, 5U, 12U}) {
        for (const std::size_t bin : {0U, 7U, 32U}) {
            std::complex<double> sum = 0.0;
            for (int n = 0; n < 48; ++n) {
                int index = static_cast<int>(frame) * 16 - 24 + n;
                index = index < 0 ? -index : index > 199 ? 398 - index : index; // reflection
                const double angle =
                    -2.0 * std::numbers::pi * static_cast<double>(bin) * (n + 8) / 64.0;
                sum += static_cast<double>(signal[static_cast<std::size_t>(index)])
                    * static_cast<double>(window[static_cast<std::size_t>(n)])
                    * std::polar(1.0, angle);
            }
            EXPECT_NEAR(block.frame(frame)[bin].real(), sum.real(), 1e-5);
            EXPECT_NEAR(block.frame(frame)[bin].imag(), sum.imag(), 1e-5);
        }
    }
}

TEST(Stft, comesBackWithin100Db)
{
    const auto signal = tests::noise(20000, 2);
    for (const StftSettings settings :
        {StftSettings{}, StftSettings{2048, 2048, 512}, StftSettings{512, 400, 100}}) {
        const Stft stft(settings);
        std::vector<float> back(signal.size());
        stft.inverse(stft.forward(signal), back);
        EXPECT_GT(tests::signalToErrorDb(signal, back), 100.0) << settings.fftSize;
    }
}

TEST(Stft, takesSignalsShorterThanItsWindow)
{
    const Stft stft{StftSettings{}};
    for (const std::size_t length : {1U, 2U, 100U}) {
        const auto block = stft.forward(std::vector<float>(length, 0.5F));
        EXPECT_EQ(block.frames, 1U);
        // Reflection of a constant is that constant: the window's sum at 0 Hz.
        EXPECT_NEAR(block.frame(0)[0].real(), 0.5 * 512.0, 1e-2);
    }
}

} // namespace
} // namespace timbrel::spectral
