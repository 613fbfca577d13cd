// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against numbers of SciPy, NumPy and torchaudio, made by golden/make_golden.py.

#include "tests/engine/spectral/golden/golden.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numbers>

#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "engine/spectral/decibels.h"
#include "engine/spectral/griffin_lim.h"
#include "engine/spectral/phase_start.h"
#include "engine/spectral/stft.h"

namespace timbrel::spectral {
namespace {

/// A rising tone, a fading one and a steady one, as make_golden.py has it.
std::vector<float> formula()
{
    std::vector<float> signal(16384);
    for (std::size_t n = 0; n < signal.size(); ++n) {
        const double t = static_cast<double>(n) / 16000.0;
        const double turn = 2.0 * std::numbers::pi;
        signal[n] = static_cast<float>(0.4 * std::sin(turn * (110.0 * t + 900.0 * t * t))
            + 0.2 * std::sin(turn * 1760.0 * t) * std::exp(-3.0 * t)
            + 0.05 * std::sin(turn * 5000.0 * t));
    }
    return signal;
}

/// [bands, frames]
Matrix melDecibels(const StftSettings& sizes, const MelSettings& mel, std::span<const float> signal)
{
    const Stft stft(sizes);
    const MelFilterbank filterbank(mel);
    Matrix levels(mel.bands, signal.size() / sizes.hop);
    std::vector<float> column(mel.bands);
    stft.forEachPower(
        signal, levels.columns, [&](std::size_t frame, std::span<const float> powers) {
            filterbank.apply(powers, column);
            toDecibels(column, 1e-10F);
            for (std::size_t band = 0; band < mel.bands; ++band) {
                levels.at(band, frame) = column[band];
            }
        });
    return levels;
}

TEST(Golden, stftIsThatOfSciPy)
{
    const Stft stft{StftSettings{}};
    const ComplexBlock block = stft.forward(formula());
    for (const auto& point : golden::kStft) {
        const auto value =
            block.frame(static_cast<std::size_t>(point.frame))[static_cast<std::size_t>(point.bin)];
        // Single precision of sums up to 200, the loudest bin.
        EXPECT_NEAR(value.real(), point.real, 5e-5) << point.frame << ' ' << point.bin;
        EXPECT_NEAR(value.imag(), point.imaginary, 5e-5) << point.frame << ' ' << point.bin;
    }
}

TEST(Golden, melDecibelsAreThoseOfTorchaudio)
{
    for (const auto& point : golden::kMel) {
        MelSettings mel;
        mel.scale = point.scale;
        const Matrix levels = melDecibels(StftSettings{}, mel, formula());
        EXPECT_NEAR(
            levels.at(static_cast<std::size_t>(point.band), static_cast<std::size_t>(point.frame)),
            point.decibels, 1e-3)
            << point.band << ' ' << point.frame;
    }
}

class GoldenGriffinLim : public testing::Test {
protected:
    [[nodiscard]] GriffinLimOutcome run(int iterations, double momentum) const
    {
        Monitor monitor;
        return griffinLim(stft, wanted, zeroPhase(wanted),
            {static_cast<std::size_t>(iterations), momentum}, {}, monitor)
            .value();
    }

    [[nodiscard]] Matrix magnitudesOfTheFormula() const
    {
        ComplexBlock block(64, stft.bins());
        stft.forward(formula(), block);
        return magnitudes(block);
    }

    const Stft stft{StftSettings{}};
    const Matrix wanted = magnitudesOfTheFormula();
};

TEST_F(GoldenGriffinLim, convergesAsNumPyDoes)
{
    for (const auto& point : golden::kConvergence) {
        // NumPy works in double precision. Bins that hold nothing but rounding have phases of their
        // own in both, and every iteration spreads them.
        const double tolerance = point.iterations <= 2 ? 1e-5 : point.iterations <= 5 ? 1e-3 : 1e-2;
        EXPECT_NEAR(run(point.iterations, point.momentum).spectralConvergence / point.convergence,
            1.0, tolerance)
            << point.momentum << ' ' << point.iterations;
    }
}

TEST_F(GoldenGriffinLim, samplesAreThoseOfNumPy)
{
    for (const auto& point : golden::kSamplesAfterFive) {
        EXPECT_NEAR(run(5, point.momentum).samples[static_cast<std::size_t>(point.index)],
            point.value, 5e-4)
            << point.momentum << ' ' << point.index;
    }
}

TEST(Golden, realRecordingsHaveTheMelDecibelsOfTorchaudio)
{
    const std::filesystem::path folder =
        std::filesystem::path(TIMBREL_SHARED_DATA) / "layouts/medley_solos_db/audio";
    if (!std::filesystem::exists(folder)) {
        GTEST_SKIP() << "the shared recordings are not here: " << folder;
    }
    for (const auto& recording : golden::kRecordings) {
        const auto sound = audio::readSound(folder / recording.name, 44100);
        ASSERT_TRUE(sound) << sound.error().text();
        Matrix levels = melDecibels(
            {2048, 2048, 512}, {44100, 2048, 128, 0.0, 22050.0, MelScale::Slaney}, sound->samples);
        const float loudest = *std::ranges::max_element(levels.values);
        EXPECT_NEAR(loudest, recording.loudest, 1e-3) << recording.name;
        EXPECT_NEAR(levels.at(30, 100), recording.band30frame100, 1e-3) << recording.name;
        double sum = 0.0;
        double squares = 0.0;
        for (const float value : levels.values) {
            const double kept = static_cast<double>(std::max(value, loudest - 80.0F));
            sum += kept;
            squares += kept * kept;
        }
        const auto count = static_cast<double>(levels.values.size());
        const double mean = sum / count;
        EXPECT_NEAR(mean, recording.mean, 1e-3) << recording.name;
        EXPECT_NEAR(std::sqrt(squares / count - mean * mean), recording.deviation, 1e-3)
            << recording.name;
    }
}

} // namespace
} // namespace timbrel::spectral
