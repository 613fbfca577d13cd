// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/run_comparison.h"

#include <cmath>

#include <gtest/gtest.h>

namespace timbrel::snapshots {
namespace {

TEST(ComparedTransfer, differsBySecondLessFirstAboveTheFloor)
{
    ComparedTransfer transfer;
    for (auto& picture : transfer.made) {
        picture.decibels = Matrix(1, 3, -100.0F);
        picture.floorDb = -80.0F;
    }
    transfer.made[0].decibels.values = {-20.0F, -100.0F, -95.0F};
    transfer.made[1].decibels.values = {-26.0F, -70.0F, -90.0F};
    EXPECT_EQ(difference(transfer).values, (std::vector<float>{-6.0F, 10.0F, 0.0F}));
}

TEST(DifferenceColor, isRedForMoreBlueForLessAndWhiteForNone)
{
    EXPECT_EQ(differenceColor(0.0F), 0xFFFFFFFFU);
    EXPECT_EQ(differenceColor(std::nanf("")), 0xFFFFFFFFU);
    EXPECT_EQ(differenceColor(kFullDifference), 0xFFB2182BU);
    EXPECT_EQ(differenceColor(-2.0F * kFullDifference), 0xFF2166ACU) << "no more than full";
    EXPECT_EQ(differenceColor(0.5F * kFullDifference), 0xFFD98C95U);
}

} // namespace
} // namespace timbrel::snapshots
