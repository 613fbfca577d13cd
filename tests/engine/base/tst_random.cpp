// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

#include <gtest/gtest.h>

namespace timbrel {
namespace {

// Made by an independent program from the definitions of FNV-1a and SplitMix64. Experiments on disk
// depend on them: if these change, no old run can be reproduced.
TEST(TestRandom, numbersStayAsTheyAre)
{
    EXPECT_EQ(mixSeed(1, "noise", 0), 0x782892ccad0e4076U);
    EXPECT_EQ(mixSeed(1, "noise", 1), 0x4f200294e0871759U);
    RandomStream random(42, "batch", 7);
    EXPECT_EQ(random(), 0x724026a8dcd7eabaU);
    EXPECT_DOUBLE_EQ(random.uniform(), 0.26830573652714684);
    EXPECT_DOUBLE_EQ(random.uniform(), 0.18225146047490304);
}

TEST(TestRandom, everyPartOfTheNameMatters)
{
    std::set<std::uint64_t> seeds;
    for (const std::uint64_t seed : {0U, 1U, 2U}) {
        for (const char* stream : {"", "noise", "batch"}) {
            for (const std::uint64_t index : {0U, 1U, 2U}) {
                seeds.insert(mixSeed(seed, stream, index));
            }
        }
    }
    EXPECT_EQ(seeds.size(), 27U);
}

TEST(TestRandom, uniformFillsItsRangeEvenly)
{
    constexpr int kBins = 20;
    constexpr int kDraws = 100'000;
    std::array<int, kBins> counts{};
    RandomStream random(1, "uniform");
    for (int i = 0; i < kDraws; ++i) {
        const double number = random.uniform();
        ASSERT_GE(number, 0.0);
        ASSERT_LT(number, 1.0);
        ++counts[static_cast<std::size_t>(number * kBins)];
    }
    double chiSquared = 0.0;
    for (const int count : counts) {
        const double off = count - kDraws / kBins;
        chiSquared += off * off / (kDraws / kBins);
    }
    EXPECT_LT(chiSquared, 43.8); // 19 degrees of freedom, one in a thousand
}

/// The first number of each of many streams, which is how steps and items use them.
TEST(TestRandom, neighbouringStreamsAreIndependent)
{
    constexpr int kStreams = 50'000;
    double mean = 0.0;
    double product = 0.0;
    double last = 0.0;
    for (std::uint64_t i = 0; i < kStreams; ++i) {
        const double number = RandomStream(1, "item", i).uniform() - 0.5;
        mean += number / kStreams;
        product += number * last / kStreams;
        last = number;
    }
    EXPECT_NEAR(mean, 0.0, 0.005); // deviation 0.0013
    EXPECT_NEAR(product, 0.0, 0.0015); // deviation 0.0004
}

TEST(TestRandom, normalHasMeanZeroAndVarianceOne)
{
    constexpr int kDraws = 200'000;
    RandomStream random(1, "normal");
    double mean = 0.0;
    double square = 0.0;
    double fourth = 0.0;
    for (int i = 0; i < kDraws; ++i) {
        const double number = random.normal();
        ASSERT_TRUE(std::isfinite(number));
        mean += number / kDraws;
        square += number * number / kDraws;
        fourth += number * number * number * number / kDraws;
    }
    EXPECT_NEAR(mean, 0.0, 0.01);
    EXPECT_NEAR(square, 1.0, 0.02);
    EXPECT_NEAR(fourth, 3.0, 0.15);
}

TEST(TestRandom, belowReachesEveryNumberAndNoOther)
{
    RandomStream random(1, "below");
    std::array<int, 7> counts{};
    for (int i = 0; i < 7000; ++i) {
        ++counts.at(random.below(7));
    }
    EXPECT_GT(*std::ranges::min_element(counts), 850);
    EXPECT_LT(*std::ranges::max_element(counts), 1150);
    EXPECT_EQ(random.below(1), 0U);
}

TEST(TestRandom, shuffleKeepsTheItemsAndMovesThemEvenly)
{
    std::array<int, 5> firsts{};
    for (std::uint64_t round = 0; round < 5000; ++round) {
        std::vector<std::size_t> items{0, 1, 2, 3, 4};
        RandomStream(1, "shuffle", round).shuffle(std::span(items));
        ++firsts.at(items[0]);
        std::ranges::sort(items);
        ASSERT_EQ(items, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    }
    EXPECT_GT(*std::ranges::min_element(firsts), 850);
    EXPECT_LT(*std::ranges::max_element(firsts), 1150);
}

} // namespace
} // namespace timbrel
