// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/time_left.h"

#include <gtest/gtest.h>

namespace timbrel::runtime {
namespace {

TEST(TimeLeft, goesOnAsItWent)
{
    const TimeLeft::Clock::time_point begin;
    const auto after = [&](int seconds) { return begin + std::chrono::seconds(seconds); };
    TimeLeft left;
    EXPECT_FALSE(left.after(0.0, "reading", begin));
    EXPECT_FALSE(left.after(0.01, "reading", after(1)));
    EXPECT_DOUBLE_EQ(left.after(0.25, "reading", after(10)).value(), 30.0);
    EXPECT_DOUBLE_EQ(left.after(1.0, "reading", after(40)).value(), 0.0);
    EXPECT_FALSE(left.after(0.5, "writing", after(50))); // begins in the middle
    EXPECT_DOUBLE_EQ(left.after(0.75, "writing", after(60)).value(), 10.0);
    EXPECT_FALSE(left.after(0.1, "writing", after(61))); // once more from the beginning
}

} // namespace
} // namespace timbrel::runtime
