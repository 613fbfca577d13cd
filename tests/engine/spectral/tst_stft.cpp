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
    const auto signal = tests::noise(200, 1);
    for (const StftSettings settings :
        {StftSettings{64, 48, 16}, StftSettings{66, 47, 15}, StftSettings{64, 64, 7}}) {
        const Stft stft(settings);
        const auto block = stft.forward(signal);
        ASSERT_EQ(block.frames, 1 + 200 / settings.hop);
        ASSERT_EQ(block.bins, settings.fftSize / 2 + 1);
        const auto window = hannWindow(settings.windowSize);
        const auto margin = static_cast<int>((settings.fftSize - settings.windowSize) / 2);
        const auto lead = static_cast<int>(settings.fftSize) / 2 - margin;
        for (const std::size_t frame : {std::size_t{0}, std::size_t{5}, block.frames - 1}) {
            for (const std::size_t bin : {std::size_t{0}, std::size_t{7}, block.bins - 1}) {
                std::complex<double> sum = 0.0;
                for (int n = 0; n < static_cast<int>(settings.windowSize); ++n) {
                    int index = static_cast<int>(frame * settings.hop) - lead + n;
                    index = index < 0 ? -index : index > 199 ? 398 - index : index; // reflection
                    const double angle = -2.0 * std::numbers::pi * static_cast<double>(bin)
                        * (n + margin) / static_cast<double>(settings.fftSize);
                    sum += static_cast<double>(signal[static_cast<std::size_t>(index)])
                        * static_cast<double>(window[static_cast<std::size_t>(n)])
                        * std::polar(1.0, angle);
                }
                EXPECT_NEAR(block.frame(frame)[bin].real(), sum.real(), 1e-5);
                EXPECT_NEAR(block.frame(frame)[bin].imag(), sum.imag(), 1e-5);
            }
        }
    }
}

TEST(Stft, powersAreThoseOfTheFrames)
{
    const Stft stft({256, 200, 50});
    const auto signal = tests::noise(1000, 3);
    const auto block = stft.forward(signal);
    std::size_t visited = 0;
    stft.forEachPower(signal, block.frames, [&](std::size_t frame, std::span<const float> powers) {
        ASSERT_EQ(frame, visited++);
        ASSERT_EQ(powers.size(), block.bins);
        for (std::size_t bin = 0; bin < powers.size(); ++bin) {
            EXPECT_NEAR(powers[bin], std::norm(block.frame(frame)[bin]), 1e-5F);
        }
    });
    EXPECT_EQ(visited, block.frames);
}

TEST(Stft, comesBackWithin100Db)
{
    const auto signal = tests::noise(20000, 2);
    for (const StftSettings settings : {StftSettings{}, StftSettings{2048, 2048, 512},
             StftSettings{512, 400, 100}, StftSettings{514, 399, 101}}) {
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
