// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/nearest_neighbours.h"

#include <gtest/gtest.h>

#include "tests/engine/analysis/golden_codes.h"

namespace timbrel::analysis {
namespace {

TEST(TestNearestNeighbours, guessesAsTheReferenceDoes)
{
    const auto result = nearestNeighbours(goldenCodes(30, 0.0), goldenCodes(21, 0.4), {});
    ASSERT_TRUE(result);
    const std::vector<std::size_t> golden{
        0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 2, 0, 1, 1, 0, 0, 1, 0, 1, 2};
    EXPECT_EQ(result->guesses, golden);
    EXPECT_DOUBLE_EQ(result->chance, 1.0 / 3.0);
}

TEST(TestNearestNeighbours, takesTheNearestFirst)
{
    const LabelledCodes training{Matrix(4, 1), {0, 1, 1, 1}};
    auto near = training;
    near.codes.values = {0.0F, 2.0F, 3.0F, 4.0F};
    LabelledCodes test{Matrix(1, 1, 0.5F), {0}};
    EXPECT_EQ(nearestNeighbours(near, test, {.neighbours = 1})->guesses.front(), 0U);
    EXPECT_EQ(nearestNeighbours(near, test, {.neighbours = 2})->guesses.front(), 0U); // a draw
    EXPECT_EQ(nearestNeighbours(near, test, {.neighbours = 3})->guesses.front(), 1U);
    EXPECT_EQ(nearestNeighbours(near, test, {.neighbours = 50})->guesses.front(), 1U);
}

TEST(TestNearestNeighbours, refusesEmptyParts)
{
    EXPECT_FALSE(nearestNeighbours({}, goldenCodes(3, 0.0), {}));
    EXPECT_FALSE(nearestNeighbours(goldenCodes(3, 0.0), {}, {}));
}

TEST(TestNearestNeighbours, hasTheSameAnswerForAnyThreads)
{
    const auto training = goldenCodes(90, 0.0);
    const auto test = goldenCodes(60, 1.0);
    EXPECT_EQ(nearestNeighbours(training, test, {.threads = 1})->guesses,
        nearestNeighbours(training, test, {.threads = 3})->guesses);
}

} // namespace
} // namespace timbrel::analysis
