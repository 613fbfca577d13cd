// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_db.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "engine/spectral/catalog.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

std::unique_ptr<Representation> melDb(
    std::initializer_list<std::pair<const char*, const char*>> changes = {})
{
    params::ParameterSet values(melDbRow().parameters);
    for (const auto& [id, text] : changes) {
        EXPECT_TRUE(values.setFromText(id, text));
    }
    return MelDb::create(values).value();
}

std::string refusal(std::initializer_list<std::pair<const char*, const char*>> changes)
{
    params::ParameterSet values(melDbRow().parameters);
    for (const auto& [id, text] : changes) {
        EXPECT_TRUE(values.setFromText(id, text));
    }
    const auto outcome = MelDb::create(values);
    return outcome ? std::string() : outcome.error().text();
}

TEST(MelDb, aSineHasTheLevelThatTheFormulaGives)
{
    const auto representation = melDb();
    const double hz = 1000.0; // bin 128 of 2048 at 16 kHz
    const Matrix levels = representation->analyse(tests::sine(hz, 16000, 32768));
    ASSERT_EQ(levels.rows, 128U);
    ASSERT_EQ(levels.columns, 128U);
    // The window spreads the sine over bins; their power, weighted by each band's triangle.
    const MelFilterbank filterbank(MelSettings{});
    const Stft stft{StftSettings{}};
    const auto block = stft.forward(tests::sine(hz, 16000, 32768));
    std::vector<float> power(block.bins);
    for (std::size_t bin = 0; bin < block.bins; ++bin) {
        power[bin] = std::norm(block.frame(64)[bin]);
    }
    EXPECT_NEAR(power[128], std::pow(0.5 * 0.5 * 512.0, 2), 20.0); // (A/2 · Σ window)²
    std::vector<float> bands(128);
    filterbank.apply(power, bands);
    for (std::size_t band = 0; band < 128; ++band) {
        const float wanted = 10.0F * std::log10(std::max(bands[band], 1e-10F));
        EXPECT_NEAR(levels.at(band, 64), wanted, 1e-3);
    }
}

TEST(MelDb, magnitudeAddsMagnitudes)
{
    const auto signal = tests::sine(1000.0, 16000, 8192);
    const Matrix power = melDb()->analyse(signal);
    const Matrix magnitude = melDb({{"spectrum", "magnitude"}})->analyse(signal);
    EXPECT_GT(std::abs(power.at(40, 10) - magnitude.at(40, 10)), 0.1F);
    const Matrix silence = melDb({{"spectrum", "magnitude"}})->analyse(std::vector<float>(8192));
    EXPECT_FLOAT_EQ(silence.at(0, 0), -100.0F);
}

TEST(MelDb, unitFeaturesFollowReferenceAndRange)
{
    const auto representation = melDb();
    Matrix levels(5, 1);
    levels.values = {30.0F, -10.0F, -50.0F, -90.0F, 31.0F};
    representation->toUnit(levels, {{30.0F}}, 0);
    EXPECT_EQ(levels.values, (std::vector<float>{1.0F, 0.5F, 0.0F, 0.0F, 1.0F}));
    representation->fromUnit(levels, {{30.0F}}, 0);
    EXPECT_EQ(levels.values, (std::vector<float>{30.0F, -10.0F, -50.0F, -50.0F, 30.0F}));
}

TEST(MelDb, silenceHasNumbersEverywhere)
{
    const auto representation = melDb();
    const Matrix levels = representation->analyse(std::vector<float>(32768));
    EXPECT_TRUE(
        std::ranges::all_of(levels.values, [](float v) { return std::abs(v + 100.0F) < 1e-3F; }));
    Monitor monitor;
    const auto sound = representation->synthesise(levels, {.seed = 1}, monitor);
    ASSERT_TRUE(sound);
    EXPECT_TRUE(std::ranges::all_of(sound->samples, [](float v) { return std::abs(v) < 1e-3F; }));
}

TEST(MelDb, aKnownSignalComesBack)
{
    const auto representation = melDb();
    const auto signal = tests::melody(16000, 32768);
    const Matrix levels = representation->analyse(signal);
    Monitor monitor;
    const auto sound = representation->synthesise(levels, {.seed = 1}, monitor);
    ASSERT_TRUE(sound);
    ASSERT_EQ(sound->samples.size(), signal.size());
    // Spectral convergence in the representation itself, over mel magnitudes, and in [0, 1] units.
    Matrix again = representation->analyse(sound->samples);
    double difference = 0.0;
    double whole = 0.0;
    for (std::size_t n = 0; n < levels.values.size(); ++n) {
        const double wanted = std::pow(10.0, static_cast<double>(levels.values[n]) / 20.0);
        const double got = std::pow(10.0, static_cast<double>(again.values[n]) / 20.0);
        difference += (wanted - got) * (wanted - got);
        whole += wanted * wanted;
    }
    const double convergence = std::sqrt(difference / whole);
    Matrix unit = levels;
    const auto scale = scaleOf(*representation, levels);
    representation->toUnit(unit, scale, 0);
    representation->toUnit(again, scale, 0);
    double error = 0.0;
    for (std::size_t n = 0; n < unit.values.size(); ++n) {
        error += std::abs(static_cast<double>(unit.values[n] - again.values[n]));
    }
    error /= static_cast<double>(unit.values.size());
    RecordProperty("mel_spectral_convergence", std::to_string(convergence));
    RecordProperty("unit_error", std::to_string(error));
    EXPECT_LT(convergence, 0.1);
    EXPECT_LT(error, 0.04);
}

TEST(MelDb, pictureIsUnderTheReference)
{
    const auto representation = melDb();
    Matrix levels(128, 2, -200.0F);
    levels.at(3, 1) = 12.0F;
    const auto picture = representation->picture(levels, {{12.0F}});
    EXPECT_FLOAT_EQ(picture.decibels.at(3, 1), 0.0F);
    EXPECT_FLOAT_EQ(picture.decibels.at(0, 0), -80.0F);
    EXPECT_EQ(picture.bandHz.size(), 128U);
    EXPECT_DOUBLE_EQ(picture.secondsPerFrame, 0.016);
    EXPECT_TRUE(std::ranges::is_sorted(picture.bandHz));
}

TEST(MelDb, refusesTheImpossibleInWords)
{
    EXPECT_NE(refusal({{"window", "4096"}}).find("at most 2048"), std::string::npos);
    EXPECT_NE(refusal({{"hop", "1000"}}).find("at most 512"), std::string::npos);
    EXPECT_NE(refusal({{"fft_size", "2049"}}).find("even"), std::string::npos);
    EXPECT_NE(refusal({{"high_hz", "9000"}}).find("8000"), std::string::npos);
    EXPECT_NE(refusal({{"low_hz", "8000"}}).find("Lower it"), std::string::npos);
    EXPECT_NE(refusal({{"bands", "1024"}}).find("fewer bands"), std::string::npos);
    EXPECT_EQ(refusal({{"scale", "htk"}, {"bands", "64"}}), "");
}

} // namespace
} // namespace timbrel::spectral
