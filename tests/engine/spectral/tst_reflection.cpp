// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/reflection.h"

#include <vector>

#include <gtest/gtest.h>

namespace timbrel::spectral {
namespace {

TEST(Reflection, goesBackAndForthWithoutRepeatingTheEnds)
{
    std::vector<std::size_t> taken;
    for (std::int64_t index = -5; index <= 7; ++index) {
        taken.push_back(reflected(index, 4));
    }
    EXPECT_EQ(taken, (std::vector<std::size_t>{1, 2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1}));
}

TEST(Reflection, ofOneSampleIsThatSample)
{
    EXPECT_EQ(reflected(-9, 1), 0U);
    EXPECT_EQ(reflected(4, 1), 0U);
}

} // namespace
} // namespace timbrel::spectral
