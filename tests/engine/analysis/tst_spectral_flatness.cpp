// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/spectral_flatness.h"

#include <cmath>

#include <gtest/gtest.h>

namespace timbrel::analysis {
namespace {

snapshots::Spectrogram fourBands(float level)
{
    snapshots::Spectrogram picture;
    picture.decibels = Matrix(4, 2, level);
    picture.floorDb = -80.0F;
    return picture;
}

TEST(SpectralFlatness, isNoneOfNoise)
{
    EXPECT_NEAR(spectralFlatness(fourBands(-20.0F)).value(), 0.0, 1e-6);
    EXPECT_NEAR(spectralFlatness(fourBands(-3.0F)).value(), 0.0, 1e-6) << "it hears no loudness";
}

TEST(SpectralFlatness, isGeometricOverArithmeticMean)
{
    auto picture = fourBands(-80.0F); // the second frame is silent, and does not count
    picture.decibels.at(0, 0) = 0.0F;
    picture.decibels.at(1, 0) = -10.0F;
    picture.decibels.at(2, 0) = -20.0F;
    picture.decibels.at(3, 0) = -30.0F;
    const double geometric = std::pow(1.0 * 0.1 * 0.01 * 0.001, 0.25);
    const double arithmetic = (1.0 + 0.1 + 0.01 + 0.001) / 4.0;
    EXPECT_NEAR(spectralFlatness(picture).value(), 10.0 * std::log10(geometric / arithmetic), 1e-5);
}

TEST(SpectralFlatness, silenceHasNone)
{
    EXPECT_FALSE(spectralFlatness(fourBands(-80.0F)));
    EXPECT_FALSE(spectralFlatness(fourBands(-79.9F))) << "nor has what a network makes of it";
}

} // namespace
} // namespace timbrel::analysis
