// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/spread.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <gtest/gtest.h>

namespace timbrel {
namespace {

std::vector<std::size_t> numbers(std::size_t count)
{
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

TEST(Spread, takesAllWhereThereAreFew)
{
    EXPECT_EQ(spread(numbers(5), 5), numbers(5));
    EXPECT_TRUE(spread(numbers(0), 5).empty());
    EXPECT_TRUE(spread(numbers(5), 0).empty());
}

TEST(Spread, takesOneOfEachPartAndAlwaysTheSame)
{
    const auto chosen = spread(numbers(1000), 64);
    ASSERT_EQ(chosen.size(), 64U);
    for (std::size_t part = 0; part < chosen.size(); ++part) {
        EXPECT_GE(chosen[part], part * 1000 / 64);
        EXPECT_LT(chosen[part], (part + 1) * 1000 / 64);
    }
    EXPECT_EQ(spread(numbers(1000), 64), chosen);
}

TEST(Spread, meetsEveryClassOfAListThatRepeats)
{
    // Four classes in turn, four clips each: every 16th would be the first clip of the first class.
    std::array<std::size_t, 16> met{};
    for (const auto number : spread(numbers(1024), 64)) {
        ++met.at(number % 16);
    }
    EXPECT_GT(std::ranges::count_if(met, [](std::size_t count) { return count > 0; }), 12);
    EXPECT_LT(std::ranges::max(met), 16U);
}

} // namespace
} // namespace timbrel
