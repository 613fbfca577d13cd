// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/seams.h"

#include <array>

#include <gtest/gtest.h>

namespace timbrel::transfer {
namespace {

/// Two bands that rise by 1 from frame to frame, and by `jump` more into frame 4; a third that does
/// not count.
Matrix steps(float jump)
{
    Matrix features(3, 8);
    for (std::size_t frame = 0; frame < features.columns; ++frame) {
        for (const std::size_t row : {0U, 1U}) {
            features.at(row, frame) = static_cast<float>(frame) + (frame >= 4 ? jump : 0.0F);
        }
        features.at(2, frame) = static_cast<float>(frame * frame);
    }
    return features;
}

TEST(Seams, measuresTheJumpIntoAFrameBesideAllOthers)
{
    const std::array<std::size_t, 1> seam{4};
    const auto measured = measureSeams(steps(5.0F), 2, seam);
    EXPECT_EQ(measured.count, 1U);
    EXPECT_DOUBLE_EQ(measured.flux, 6.0);
    EXPECT_DOUBLE_EQ(measured.fluxElsewhere, 1.0);
    EXPECT_DOUBLE_EQ(measured.ratio().value(), 6.0);
    EXPECT_DOUBLE_EQ(measureSeams(steps(0.0F), 2, seam).ratio().value(), 1.0);
}

TEST(Seams, aTrackWithoutSeamsOrWithoutChangeHasNoRatio)
{
    EXPECT_FALSE(measureSeams(steps(5.0F), 2, {}).ratio());
    const std::array<std::size_t, 1> seam{4};
    EXPECT_FALSE(measureSeams(Matrix(2, 8, -80.0F), 2, seam).ratio());
    EXPECT_FALSE(measureSeams(Matrix(2, 1), 2, {}).ratio());
    const std::array<std::size_t, 3> everywhere{1, 2, 3};
    EXPECT_FALSE(measureSeams(Matrix(2, 4), 2, everywhere).ratio());
}

} // namespace
} // namespace timbrel::transfer
