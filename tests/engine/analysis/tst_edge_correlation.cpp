// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/edge_correlation.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "engine/base/random.h"

namespace timbrel::analysis {
namespace {

constexpr std::size_t kRows = 24;
constexpr std::size_t kColumns = 40;

std::vector<float> noise(std::uint64_t index)
{
    RandomStream random(7, "edge-correlation", index);
    std::vector<float> values(kRows * kColumns);
    for (float& value : values) {
        value = static_cast<float>(random.uniform());
    }
    return values;
}

TEST(EdgeCorrelation, isOneForAPictureAndItselfHoweverBright)
{
    const auto picture = noise(0);
    auto brighter = picture;
    for (float& value : brighter) {
        value = 0.5F * value + 0.3F;
    }
    EXPECT_NEAR(*edgeCorrelation({picture}, {picture}, kRows, kColumns), 1.0, 1e-12);
    EXPECT_NEAR(*edgeCorrelation({picture}, {brighter}, kRows, kColumns), 1.0, 1e-6);
}

TEST(EdgeCorrelation, isNearNothingForStrangers)
{
    EXPECT_NEAR(*edgeCorrelation({noise(0)}, {noise(1)}, kRows, kColumns), 0.0, 0.1);
}

TEST(EdgeCorrelation, findsTheSameEdgesInAnotherPicture)
{
    // A square, and noise that is louder along the border of the square.
    std::vector<float> square(kRows * kColumns, 0.0F);
    auto leaking = noise(2);
    for (std::size_t row = 0; row < kRows; ++row) {
        for (std::size_t column = 0; column < kColumns; ++column) {
            const bool inside = row > 6 && row < 16 && column > 10 && column < 30;
            square[row * kColumns + column] = inside ? 1.0F : 0.0F;
            leaking[row * kColumns + column] =
                0.2F * leaking[row * kColumns + column] + (inside ? 0.8F : 0.0F);
        }
    }
    EXPECT_GT(*edgeCorrelation({square}, {leaking}, kRows, kColumns), 0.9);
}

TEST(EdgeCorrelation, hasKnownValues)
{
    // Lengths of the gradients: {1, 0, 2} and {0, 0, 3}; their correlation by hand is √3 / 2.
    const std::vector<float> first{0, 1, 1, 3, 0, 1, 1, 3};
    const std::vector<float> second{0, 0, 0, 3, 0, 0, 0, 3};
    EXPECT_NEAR(*edgeCorrelation({first}, {second}, 2, 4), std::sqrt(3.0) / 2.0, 1e-12);
}

TEST(EdgeCorrelation, goesTheShorterWayRoundAnAngle)
{
    const std::vector<float> amplitude{0, 1, 1, 1, 0, 1, 1, 1};
    const std::vector<float> turning{0.9F, 0.1F, 0.15F, 0.05F, 0.9F, 0.1F, 0.15F, 0.05F};
    auto turned = turning; // by a fifth: the same picture to an angle
    for (float& value : turned) {
        value = std::fmod(value + 0.2F, 1.0F);
    }
    const auto before = edgeCorrelation({amplitude}, {turning, true}, 2, 4);
    EXPECT_NEAR(*edgeCorrelation({amplitude}, {turned, true}, 2, 4), *before, 1e-5);
    EXPECT_GT(std::abs(*edgeCorrelation({amplitude}, {turning}, 2, 4) - *before), 1e-3);
}

TEST(EdgeCorrelation, isNothingWithoutEdges)
{
    const std::vector<float> flat(kRows * kColumns, 0.5F);
    EXPECT_FALSE(edgeCorrelation({flat}, {noise(0)}, kRows, kColumns));
    EXPECT_FALSE(edgeCorrelation({{}}, {{}}, 0, 0));
    EXPECT_FALSE(edgeCorrelation({std::span(flat).first(5)}, {std::span(flat).first(5)}, 1, 5));
}

} // namespace
} // namespace timbrel::analysis
