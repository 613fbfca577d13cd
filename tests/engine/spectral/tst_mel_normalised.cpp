// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/mel_normalised.h"

#include <cmath>

#include <gtest/gtest.h>

#include "engine/spectral/normalisation.h"
#include "tests/support/signals.h"

namespace timbrel::spectral {
namespace {

constexpr std::size_t kBands = 16;

std::unique_ptr<Representation> made(const char* normalise)
{
    params::ParameterSet values(melNormalisedRow().parameters);
    EXPECT_TRUE(values.setFromText("sample_rate", "16000"));
    EXPECT_TRUE(values.setFromText("bands", "16"));
    EXPECT_TRUE(values.setFromText("frames", "32"));
    EXPECT_TRUE(values.setFromText("normalise", normalise));
    return MelNormalised::create(values).value();
}

/// The scale of two classes, the second of which plays ten times as loud.
FeatureScale twoClasses(const Representation& representation)
{
    const auto estimator = representation.scaleEstimator(2);
    do {
        for (const float gain : {1.0F, 10.0F}) {
            auto samples = tests::melody(16000, 32768);
            for (float& sample : samples) {
                sample *= gain;
            }
            estimator->add(representation.analyse(samples), gain > 1.0F ? 1 : 0);
        }
    } while (estimator->again());
    return estimator->scale();
}

TEST(MelNormalised, hasTheNumbersOfItsDefinition)
{
    const auto representation = made("class");
    const Matrix power = representation->analyse(tests::melody(16000, 32768));
    const FeatureScale scale = scaleOf(*representation, power);

    double sum = 0.0;
    double squares = 0.0;
    for (const float value : power.values) {
        sum += static_cast<double>(value);
        squares += static_cast<double>(value) * static_cast<double>(value);
    }
    const auto count = static_cast<double>(power.values.size());
    const double sigma = std::sqrt(squares / count - sum / count * (sum / count));
    double largest = 0.0;
    Matrix wanted = power;
    for (std::size_t band = 0; band < kBands; ++band) {
        double bandSum = 0.0;
        double bandSquares = 0.0;
        for (float& value : wanted.row(band)) {
            value = static_cast<float>(std::log10(1.0 + static_cast<double>(value) / sigma));
            bandSum += static_cast<double>(value);
            bandSquares += static_cast<double>(value) * static_cast<double>(value);
        }
        const auto frames = static_cast<double>(wanted.columns);
        const double deviation =
            std::sqrt(bandSquares / frames - bandSum / frames * (bandSum / frames));
        for (float& value : wanted.row(band)) {
            value = static_cast<float>(static_cast<double>(value) / (deviation + 1e-3));
            largest = std::max(largest, static_cast<double>(value));
        }
    }
    Matrix unit = power;
    representation->toUnit(unit, scale, 0);
    for (std::size_t n = 0; n < unit.values.size(); ++n) {
        ASSERT_NEAR(unit.values[n], static_cast<double>(wanted.values[n]) / largest, 1e-4);
    }
}

TEST(MelNormalised, classesThatDifferInLevelOnlyLookAlike)
{
    const auto representation = made("class");
    EXPECT_TRUE(representation->scaleIsPerClass());
    const FeatureScale scale = twoClasses(*representation);
    auto loud = tests::melody(16000, 32768);
    for (float& sample : loud) {
        sample *= 10.0F;
    }
    Matrix quietUnit = representation->analyse(tests::melody(16000, 32768));
    Matrix loudUnit = representation->analyse(loud);
    const Matrix loudPower = loudUnit;
    representation->toUnit(quietUnit, scale, 0);
    representation->toUnit(loudUnit, scale, 1);
    for (std::size_t n = 0; n < loudUnit.values.size(); ++n) {
        ASSERT_NEAR(quietUnit.values[n], loudUnit.values[n], 2e-3);
    }
    // Read on the other class's scale, the quiet clip is the loud one: the re-normalise baseline.
    representation->fromUnit(quietUnit, scale, 1);
    const std::size_t frame = 40;
    for (std::size_t band = 0; band < kBands; ++band) {
        const float wanted = loudPower.at(band, frame);
        EXPECT_NEAR(quietUnit.at(band, frame), wanted, 0.02F * wanted + 1e-3F) << band;
    }
}

TEST(MelNormalised, aScaleForTheWholeCorpusKeepsLevelsApart)
{
    const auto representation = made("corpus");
    EXPECT_FALSE(representation->scaleIsPerClass());
    const FeatureScale scale = twoClasses(*representation);
    EXPECT_EQ(Normalisation(scale, kBands).groups(), 1U);
    Matrix first = representation->analyse(tests::melody(16000, 32768));
    Matrix second = first;
    representation->toUnit(first, scale, 0);
    representation->toUnit(second, scale, 1);
    EXPECT_EQ(first, second);
}

TEST(MelNormalised, silenceAndUnknownClassesHaveNumbers)
{
    const auto representation = made("class");
    Matrix silence(kBands, 8);
    const FeatureScale scale = scaleOf(*representation, silence);
    for (const std::size_t classIndex : {0U, 5U}) {
        Matrix unit = silence;
        representation->toUnit(unit, scale, classIndex);
        for (const float value : unit.values) {
            ASSERT_EQ(value, 0.0F);
        }
    }
}

} // namespace
} // namespace timbrel::spectral
