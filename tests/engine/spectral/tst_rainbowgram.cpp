// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/rainbowgram.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "engine/spectral/measures.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

constexpr std::size_t kBands = 160;

std::unique_ptr<Representation> rainbowgram(const char* iterations = "64")
{
    params::ParameterSet values(rainbowgramRow().parameters);
    EXPECT_TRUE(values.setFromText("griffin_lim_iterations", iterations));
    return Rainbowgram::create(values).value();
}

Matrix upper(const Matrix& features)
{
    Matrix levels(features.rows / 2, features.columns);
    std::ranges::copy(
        std::span(features.values).first(levels.values.size()), levels.values.begin());
    return levels;
}

double convergence(const Representation& representation, const Matrix& features, const Sound& sound)
{
    return spectralConvergence(bandMagnitudes(upper(features)),
        bandMagnitudes(upper(representation.analyse(sound.samples))));
}

/// A tone a quarter of the way from band 90 to band 91.
std::vector<float> between()
{
    return tests::sine(65.406 * std::exp2(90.25 / 24.0), 16000, 32768);
}

TEST(Rainbowgram, aToneBetweenTwoBandsIsAboveOneCentreAndBelowTheOther)
{
    const Matrix features = rainbowgram()->analyse(between());
    ASSERT_EQ(features.rows, 2 * kBands);
    const double half = 0.5 * (std::exp2(1.0 / 24) - std::exp2(-1.0 / 24));
    const auto wanted = [&](int band) { // in half widths, γ included
        const double centre = 65.406 * std::exp2(band / 24.0);
        return (65.406 * std::exp2(90.25 / 24.0) - centre) / (centre * half + 1.5);
    };
    for (std::size_t frame = 40; frame < 90; ++frame) {
        ASSERT_NEAR(features.at(kBands + 90, frame), wanted(90), 5e-3);
        ASSERT_NEAR(features.at(kBands + 91, frame), wanted(91), 5e-3);
    }
}

TEST(Rainbowgram, unitsHaveNoDeviationMidway)
{
    const auto representation = rainbowgram();
    Matrix features(2 * kBands, 2, -100.0F);
    std::ranges::fill(std::span(features.values).subspan(2 * kBands), 0.8F);
    features.at(7, 1) = -20.0F;
    representation->toUnit(features, {{-20.0F}}, 0);
    EXPECT_FLOAT_EQ(features.at(7, 1), 1.0F);
    EXPECT_FLOAT_EQ(features.at(kBands + 7, 1), 0.9F);
    EXPECT_FLOAT_EQ(features.at(8, 1), 0.0F);
    EXPECT_FLOAT_EQ(features.at(kBands + 8, 1), 0.5F); // says nothing where nothing is heard
    representation->fromUnit(features, {{-20.0F}}, 0);
    EXPECT_NEAR(features.at(7, 1), -20.0F, 1e-4F);
    EXPECT_NEAR(features.at(kBands + 7, 1), 0.8F, 1e-6F);
    EXPECT_NEAR(features.at(kBands + 8, 1), 0.0F, 1e-6F);
}

TEST(Rainbowgram, hueIsDeviation)
{
    const auto representation = rainbowgram();
    const Matrix features = representation->analyse(between());
    const auto picture = representation->picture(features, scaleOf(*representation, features));
    ASSERT_EQ(picture.hue.rows, kBands);
    ASSERT_EQ(picture.hue.columns, 128U);
    EXPECT_FLOAT_EQ(picture.hue.at(90, 60), (features.at(kBands + 90, 60) + 1.0F) / 2.0F);
    EXPECT_GT(picture.hue.at(90, 60), 0.55F);
    EXPECT_LT(picture.hue.at(91, 60), 0.45F);
}

TEST(Rainbowgram, soundsWithoutAnyRefinement)
{
    const auto representation = rainbowgram("0");
    const Matrix features = representation->analyse(between());
    Monitor monitor;
    const Sound sound = representation->synthesise(features, {}, monitor).value();
    const Matrix again = representation->analyse(sound.samples);
    for (std::size_t frame = 40; frame < 90; ++frame) {
        EXPECT_NEAR(again.at(90, frame), features.at(90, frame), 3.0F);
        EXPECT_NEAR(again.at(kBands + 90, frame), features.at(kBands + 90, frame), 0.02F);
    }
}

TEST(Rainbowgram, aKnownSignalComesBack)
{
    const auto representation = rainbowgram();
    const Matrix features = representation->analyse(tests::melody(16000, 32768));
    Monitor monitor;
    const Sound sound = representation->synthesise(features, {}, monitor).value();
    const double reached = convergence(*representation, features, sound);
    RecordProperty("spectral_convergence", std::to_string(reached));
    EXPECT_LT(reached, 0.08);
}

TEST(Rainbowgram, aPictureSoundsAsItsFeaturesDo)
{
    const auto representation = rainbowgram("16");
    const Matrix features = representation->analyse(tests::melody(16000, 16384));
    const auto scale = scaleOf(*representation, features);
    auto picture = representation->picture(features, scale);
    Monitor monitor;
    const Sound direct = representation->synthesise(features, {}, monitor).value();
    const Sound shown = representation->synthesisePicture(picture, scale, {}, monitor).value();
    EXPECT_NEAR(convergence(*representation, features, shown),
        convergence(*representation, features, direct), 0.02);
    picture.hue = {};
    const Sound guessed = representation->synthesisePicture(picture, scale, {}, monitor).value();
    EXPECT_LT(convergence(*representation, features, guessed), 0.2);
    EXPECT_NE(guessed.samples, shown.samples);
}

} // namespace
} // namespace timbrel::spectral
