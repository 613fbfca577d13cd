// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/log_spectral_distance.h"

#include <gtest/gtest.h>

#include "tests/engine/analysis/pictures.h"

namespace timbrel::analysis {
namespace {

using spectral::DistanceAxis;

TEST(TestLogSpectralDistance, agreesWithTheReference)
{
    const Matrix a = waves(0.0).decibels;
    const Matrix b = waves(0.5).decibels;
    EXPECT_NEAR(levelledLogSpectralDistance(a, b, DistanceAxis::Bands), 10.486103827, 1e-4);
    EXPECT_NEAR(levelledLogSpectralDistance(a, b, DistanceAxis::Frames), 10.483715573, 1e-4);
}

TEST(TestLogSpectralDistance, doesNotHearLoudness)
{
    const Matrix a = waves(0.0).decibels;
    Matrix louder = a;
    for (float& level : louder.values) {
        level += 12.0F;
    }
    EXPECT_NEAR(levelledLogSpectralDistance(a, louder, DistanceAxis::Bands), 0.0, 1e-4);
}

TEST(TestLogSpectralDistance, hearsNothingBelowEightyDecibels)
{
    Matrix levels(3, 1);
    levels.values = {0.0F, -90.0F, -200.0F};
    const Matrix cut = levelledDecibels(levels);
    EXPECT_FLOAT_EQ(cut.at(0, 0) - cut.at(1, 0), 80.0F);
    EXPECT_EQ(cut.at(1, 0), cut.at(2, 0));
    EXPECT_NEAR(cut.at(0, 0), 4.7712F, 1e-4F); // the mean power is a third
}

} // namespace
} // namespace timbrel::analysis
