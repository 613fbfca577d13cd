// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/high_band.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/engine/analysis/pictures.h"

namespace timbrel::analysis {
namespace {

/// Four bands of two frames each, at the floor but for what a test sets.
snapshots::Spectrogram fourBands()
{
    snapshots::Spectrogram picture;
    picture.decibels = Matrix(4, 2, -80.0F);
    picture.bandHz = {500.0F, 2000.0F, 4000.0F, 8000.0F};
    return picture;
}

TEST(HighBand, isTheShareOfThePowerInDecibels)
{
    auto picture = fourBands();
    picture.decibels.at(0, 0) = 0.0F; // power 1
    picture.decibels.at(1, 1) = -3.0103F; // 0.5
    picture.decibels.at(2, 0) = -10.0F; // 0.1, and the band is a high one
    picture.decibels.at(3, 1) = -20.0F; // 0.01
    EXPECT_NEAR(highBandEnergy(picture), 10.0 * std::log10(0.11 / 1.61), 1e-4);
    EXPECT_NEAR(highBandEnergy(picture, 4001.0F), 10.0 * std::log10(0.01 / 1.61), 1e-4);
    EXPECT_NEAR(highBandEnergy(picture, 0.0F), 0.0, 1e-9);
}

TEST(HighBand, doesNotHearLoudness)
{
    auto picture = waves(0.3);
    const double before = highBandEnergy(picture, 1000.0F);
    for (float& level : picture.decibels.values) {
        level -= 12.0F;
    }
    EXPECT_NEAR(highBandEnergy(picture, 1000.0F), before, 1e-4);
}

TEST(HighBand, hearsPartialsThatDoNotFall)
{
    auto dull = silence(400, 4);
    auto bright = dull;
    addNote(dull, 700.0, 0, 4, 9.0);
    addNote(bright, 700.0, 0, 4, 3.0);
    EXPECT_GT(highBandEnergy(bright), highBandEnergy(dull) + 10.0);
}

TEST(HighBand, hasAFloor)
{
    auto picture = fourBands();
    EXPECT_EQ(highBandEnergy(picture), -80.0) << "silence";
    picture.decibels.at(0, 0) = 0.0F;
    EXPECT_EQ(highBandEnergy(picture), -80.0) << "nothing is high, and the floor is silence";
}

TEST(MeanSpectrum, weighsFramesOfAllPicturesAlike)
{
    auto first = fourBands();
    first.decibels.at(0, 0) = 0.0F;
    auto second = fourBands();
    second.decibels.at(0, 0) = -10.0F;
    second.decibels.at(1, 1) = -10.0F;
    MeanSpectrum spectrum;
    spectrum.add(first);
    spectrum.add(second);
    const auto powers = spectrum.powers();
    EXPECT_NEAR(powers[0], 1.1 / 4.0, 1e-6);
    EXPECT_NEAR(powers[1], 0.1 / 4.0, 1e-6);
    EXPECT_EQ(powers[2], 0.0);
    EXPECT_NEAR(spectrum.decibels(-60.0)[1], 10.0 * std::log10(0.025), 1e-4);
    EXPECT_EQ(spectrum.decibels(-60.0)[2], -60.0);
}

} // namespace
} // namespace timbrel::analysis
