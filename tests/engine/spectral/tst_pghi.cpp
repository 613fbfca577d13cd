// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/pghi.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <filesystem>
#include <map>
#include <numbers>
#include <string>

#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "engine/spectral/griffin_lim.h"
#include "engine/spectral/measures.h"
#include "engine/spectral/mel_inversion.h"
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
Matrix magnitudesOf(const Stft& stft, const std::vector<float>& signal)
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
    const Matrix wanted = magnitudesOf(stft, GetParam().signal);
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
    const Matrix wanted = magnitudesOf(stft, tests::melody(16000, 8192));
    const ComplexBlock block = pghiPhase(stft, wanted, 3);
    for (std::size_t n = 0; n < block.values.size(); ++n) {
        EXPECT_NEAR(std::abs(block.values[n]), wanted.values[n], 1e-5F * wanted.values[n]);
    }
    EXPECT_EQ(block.values, pghiPhase(stft, wanted, 3).values);
}

TEST(PghiPhase, aNarrowerGaussianIsAnotherPhase)
{
    const Stft stft{StftSettings{}};
    const Matrix wanted = magnitudesOf(stft, tests::melody(16000, 8192));
    EXPECT_NE(pghiPhase(stft, wanted, 3).values,
        pghiPhase(stft, wanted, 3, PghiSettings::forMelInverse()).values);
}

/// Power in mel bands and back, as mel-db loses it.
Matrix throughMelBands(const Matrix& magnitudes)
{
    const MelFilterbank filterbank(MelSettings{});
    Matrix levels(filterbank.bands().size(), magnitudes.rows);
    std::vector<float> powers(magnitudes.columns);
    std::vector<float> column(levels.rows);
    for (std::size_t frame = 0; frame < magnitudes.rows; ++frame) {
        std::ranges::transform(
            magnitudes.row(frame), powers.begin(), [](float value) { return value * value; });
        filterbank.apply(powers, column);
        for (std::size_t band = 0; band < levels.rows; ++band) {
            levels.at(band, frame) = std::max(column[band], 1e-10F);
        }
    }
    Monitor monitor;
    Matrix spectra =
        MelInversion(filterbank).invert(levels, MelInverse::NonNegative, 60, monitor).value();
    for (float& value : spectra.values) {
        value = std::sqrt(value);
    }
    return spectra;
}

double refinedDb(
    const Stft& stft, const Matrix& wanted, const ComplexBlock& start, std::size_t iterations)
{
    Monitor monitor;
    return amplitudeDb(griffinLim(stft, wanted, start, {iterations, 0.99}, {}, monitor)
                           .value()
                           .spectralConvergence);
}

TEST(PghiPhase, savesHalfOfTheIterationsOnRealRecordings)
{
    const std::filesystem::path solos = std::filesystem::path(TIMBREL_SHARED_DATA) / "solos";
    if (!std::filesystem::exists(solos)) {
        GTEST_SKIP() << "the shared recordings are not here: " << solos;
    }
    const Stft stft{StftSettings{}};
    std::map<std::string, double> sums; // of decibels
    std::size_t classes = 0;
    for (const auto& folder : std::filesystem::directory_iterator(solos)) {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            files.push_back(entry.path());
        }
        auto sound = audio::readSound(*std::ranges::min_element(files), 16000);
        ASSERT_TRUE(sound) << sound.error().text();
        sound->samples.resize(std::min<std::size_t>(sound->samples.size(), 48000));
        const Matrix wanted = magnitudesOf(stft, sound->samples);
        // From the magnitudes of the recording it holds for each one.
        const ComplexBlock start = pghiPhase(stft, wanted, 1);
        const double random = refinedDb(stft, wanted, randomPhase(wanted, 1), 32);
        const double pghi = refinedDb(stft, wanted, start, 16);
        EXPECT_LT(pghi, random) << folder.path();
        sums["random_32_db"] += random;
        sums["pghi_0_db"] += refinedDb(stft, wanted, start, 0);
        sums["pghi_16_db"] += pghi;
        // Out of mel bands there is less to be found; it holds on average.
        const Matrix mel = throughMelBands(wanted);
        const ComplexBlock melStart = pghiPhase(stft, mel, 1, PghiSettings::forMelInverse());
        sums["mel_random_32_db"] += refinedDb(stft, mel, randomPhase(mel, 1), 32);
        sums["mel_pghi_0_db"] += refinedDb(stft, mel, melStart, 0);
        sums["mel_pghi_16_db"] += refinedDb(stft, mel, melStart, 16);
        ++classes;
    }
    ASSERT_GT(classes, 0U);
    EXPECT_LT(sums["mel_pghi_16_db"], sums["mel_random_32_db"]);
    for (const auto& [name, sum] : sums) {
        RecordProperty(name, std::to_string(sum / static_cast<double>(classes)));
    }
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
