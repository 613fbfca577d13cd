// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_phase.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

using Create = Result<std::unique_ptr<Representation>> (*)(const params::ParameterSet&);

std::unique_ptr<Representation> made(const params::Row& row, Create create,
    std::initializer_list<std::pair<const char*, const char*>> changes = {})
{
    params::ParameterSet values(row.parameters);
    for (const auto& [id, text] : changes) {
        EXPECT_TRUE(values.setFromText(id, text)) << id;
    }
    return create(values).value();
}

/// 0.5 cos(2π 1000 t + phase) at 16 kHz: a whole number of turns in every hop.
std::vector<float> cosine(double phase)
{
    std::vector<float> samples(16384);
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double turns = 1000.0 / 16000.0 * static_cast<double>(n);
        samples[n] = static_cast<float>(0.5 * std::cos(2.0 * std::numbers::pi * turns + phase));
    }
    return samples;
}

/// The band whose triangle holds 1000 Hz highest.
std::size_t bandOf1000Hz(const Matrix& features, std::size_t bands)
{
    std::size_t loudest = 0;
    for (std::size_t band = 0; band < bands; ++band) {
        loudest = features.at(band, 20) > features.at(loudest, 20) ? band : loudest;
    }
    return loudest;
}

TEST(MelPhase, theAngleIsThatOfTheToneAtTheMiddleOfTheFrame)
{
    const auto representation = made(melPhase2Row(), createMelPhase2);
    ASSERT_EQ(representation->shape(), (FeatureShape{2, 128, 128}));
    EXPECT_EQ(representation->angleChannel(), 1U);
    for (const double phase : {-3.0, -1.0, 0.0, 0.5, 2.5}) {
        const Matrix features = representation->analyse(cosine(phase));
        const std::size_t band = bandOf1000Hz(features, 128);
        for (const std::size_t frame : {10U, 20U, 30U}) {
            EXPECT_NEAR(features.at(128 + band, frame), phase, 1e-3);
        }
    }
}

TEST(MelPhase, cosineAndSineAreThatAngles)
{
    const auto representation = made(melPhase3Row(), createMelPhase3);
    ASSERT_EQ(representation->shape(), (FeatureShape{3, 128, 128}));
    EXPECT_FALSE(representation->angleChannel());
    const Matrix features = representation->analyse(cosine(0.7));
    const std::size_t band = bandOf1000Hz(features, 128);
    EXPECT_NEAR(std::atan2(features.at(256 + band, 20), features.at(128 + band, 20)), 0.7, 1e-3);
    for (std::size_t n = 128 * features.columns; n < features.values.size(); ++n) {
        ASSERT_LE(std::abs(features.values[n]), 1.0F + 1e-5F);
    }
}

TEST(MelPhase, countedFromTheBeginNeighbouringBinsCancel)
{
    const auto middle = made(melPhase3Row(), createMelPhase3);
    const auto begin = made(melPhase3Row(), createMelPhase3, {{"phase_origin", "begin"}});
    std::vector<float> click(16384, 0.0F);
    click[20 * 256] = 1.0F; // the middle of frame 20: every bin has the same phase there
    const auto length = [&click](const Representation& representation) {
        const Matrix features = representation.analyse(click);
        return std::hypot(features.at(128 + 100, 20), features.at(256 + 100, 20));
    };
    EXPECT_GT(length(*middle), 0.9);
    EXPECT_LT(length(*begin), 0.2);
}

TEST(MelPhase, anglesFillTheUnitRange)
{
    const auto representation = made(melPhase2Row(), createMelPhase2, {{"bands", "4"}});
    Matrix features(8, 1);
    features.values = {0, -40, -80, -120, -3.14159265F, 0, 3.14159265F, 1.57079633F};
    representation->toUnit(features, {{0.0F}}, 0);
    const std::vector<float> wanted{1, 0.5F, 0, 0, 0, 0.5F, 1, 0.75F};
    for (std::size_t n = 0; n < wanted.size(); ++n) {
        EXPECT_NEAR(features.values[n], wanted[n], 1e-6);
    }
}

/// How far off the levels are after a synthesis, in decibels, where there is sound.
double levelError(const Representation& representation, const Matrix& features)
{
    Monitor monitor;
    const auto sound = representation.synthesise(features, {.seed = 1}, monitor).value();
    const Matrix again = representation.analyse(sound.samples);
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t n = 0; n < 128 * features.columns; ++n) {
        if (features.values[n] > 0.0F) {
            sum += std::abs(static_cast<double>(features.values[n] - again.values[n]));
            count += 1.0;
        }
    }
    return sum / count;
}

TEST(MelPhase, soundComesBackFromThePhaseThatTheFeaturesHold)
{
    for (const auto& [row, create] : {std::pair{melPhase2Row(), &createMelPhase2},
             std::pair{melPhase3Row(), &createMelPhase3}}) {
        const auto representation = made(row, create);
        const Matrix features = representation->analyse(tests::melody(16000, 32768));
        Matrix scrambled = features;
        for (std::size_t n = 128 * features.columns; n < features.values.size(); ++n) {
            scrambled.values[n] = static_cast<float>(n * 7919 % 201) / 100.0F - 1.0F;
        }
        const double kept = levelError(*representation, features);
        const double lost = levelError(*representation, scrambled);
        EXPECT_LT(kept, 0.6 * lost) << row.id << ": " << kept << " dB against " << lost;
    }
}

TEST(MelPhase, refinementImprovesOnThePhaseThatTheFeaturesHold)
{
    const auto plain = made(melPhase3Row(), createMelPhase3);
    const auto refined = made(melPhase3Row(), createMelPhase3, {{"griffin_lim_iterations", "16"}});
    const Matrix features = plain->analyse(tests::melody(16000, 32768));
    EXPECT_LT(levelError(*refined, features), levelError(*plain, features));
}

} // namespace
} // namespace timbrel::spectral
