// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/figures/axis.h"

#include <gtest/gtest.h>

namespace timbrel::figures {
namespace {

std::vector<std::string> labels(const Axis& axis)
{
    std::vector<std::string> words;
    for (const auto& tick : axis.ticks) {
        words.push_back(tick.label);
    }
    return words;
}

using Labels = std::vector<std::string>;

TEST(TestAxis, marksRoundNumbers)
{
    EXPECT_EQ(labels(linearAxis(0.0, 2.048, 4, Ends::Exact)), (Labels{"0", "1", "2"}));
    EXPECT_EQ(labels(linearAxis(0.0, 1240.0, 3, Ends::Exact)), (Labels{"0", "500", "1,000"}));
    EXPECT_EQ(labels(linearAxis(0.013, 0.047, 4, Ends::Exact)), (Labels{"0.02", "0.03", "0.04"}));
    EXPECT_EQ(
        labels(linearAxis(-80.0, 0.0, 4, Ends::Exact)), (Labels{"−80", "−60", "−40", "−20", "0"}));
}

TEST(TestAxis, roundsItsEndsOutwards)
{
    const Axis axis = linearAxis(0.013, 0.047, 4, Ends::Rounded);
    EXPECT_NEAR(axis.low, 0.01, 1e-12);
    EXPECT_NEAR(axis.high, 0.05, 1e-12);
    EXPECT_EQ(axis.ticks.size(), 5U);
}

TEST(TestAxis, givesRoomToASingleValue)
{
    for (const double value : {0.0, 0.25, -3.0}) {
        const Axis axis = linearAxis(value, value, 4, Ends::Rounded);
        EXPECT_LT(axis.low, value);
        EXPECT_GT(axis.high, value);
        EXPECT_GE(axis.ticks.size(), 2U);
    }
    EXPECT_LT(logarithmicAxis(0.1, 0.1).low, 0.1);
}

TEST(TestAxis, marksPowersOfTen)
{
    EXPECT_EQ(labels(logarithmicAxis(0.0009, 12.0)), (Labels{"0.001", "0.01", "0.1", "1", "10"}));
    EXPECT_EQ(labels(logarithmicAxis(0.015, 0.4)), (Labels{"0.02", "0.05", "0.1", "0.2"}));
    EXPECT_EQ(labels(logarithmicAxis(0.45, 0.75)), (Labels{"0.5", "0.6", "0.7"}));
}

TEST(TestAxis, placesValues)
{
    EXPECT_DOUBLE_EQ(linearAxis(-80.0, 0.0, 4, Ends::Exact).fraction(-20.0), 0.75);
    EXPECT_DOUBLE_EQ(logarithmicAxis(0.01, 1.0).fraction(0.1), 0.5);
}

TEST(TestAxis, writesNumbersForPeople)
{
    EXPECT_EQ(numberText(1234567.0, 0), "1,234,567");
    EXPECT_EQ(numberText(-1234.5, 1), "−1,234.5");
    EXPECT_EQ(numberText(-0.001, 2), "0.00");
    EXPECT_EQ(numberText(999.0, 0), "999");
}

} // namespace
} // namespace timbrel::figures
