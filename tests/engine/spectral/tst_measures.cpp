// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/measures.h"

#include <cmath>

#include <gtest/gtest.h>

namespace timbrel::spectral {
namespace {

Matrix matrix(std::size_t rows, std::size_t columns, std::vector<float> values)
{
    Matrix result(rows, columns);
    result.values = std::move(values);
    return result;
}

TEST(Measures, spectralConvergenceIsRelative)
{
    const Matrix reference = matrix(2, 2, {3.0F, 0.0F, 0.0F, 4.0F});
    EXPECT_EQ(spectralConvergence(reference, reference), 0.0);
    EXPECT_DOUBLE_EQ(spectralConvergence(reference, Matrix(2, 2)), 1.0);
    EXPECT_DOUBLE_EQ(spectralConvergence(reference, matrix(2, 2, {3.0F, 0.5F, 0.0F, 4.0F})), 0.1);
    EXPECT_EQ(spectralConvergence(Matrix(2, 2), reference), 0.0);
    EXPECT_DOUBLE_EQ(amplitudeDb(0.1), -20.0);
}

TEST(Measures, logSpectralDistanceTakesTheAxisThatItIsTold)
{
    // Errors of 2 bands × 3 frames: {3, 0, 0}, {4, 0, 12} dB.
    const Matrix reference(2, 3, -20.0F);
    const Matrix estimate = matrix(2, 3, {-23.0F, -20.0F, -20.0F, -16.0F, -20.0F, -8.0F});
    const double classical = (std::sqrt((9.0 + 16.0) / 2.0) + 0.0 + std::sqrt(144.0 / 2.0)) / 3.0;
    const double swapped = (std::sqrt(9.0 / 3.0) + std::sqrt((16.0 + 144.0) / 3.0)) / 2.0;
    EXPECT_DOUBLE_EQ(logSpectralDistance(reference, estimate, DistanceAxis::Bands), classical);
    EXPECT_DOUBLE_EQ(logSpectralDistance(reference, estimate, DistanceAxis::Frames), swapped);
    EXPECT_EQ(logSpectralDistance(reference, reference, DistanceAxis::Bands), 0.0);
}

} // namespace
} // namespace timbrel::spectral
