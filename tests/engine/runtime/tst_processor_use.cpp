// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/processor_use.h"

#include <gtest/gtest.h>

namespace timbrel::runtime {
namespace {

TEST(ProcessorUse, readsWhatTheKernelTells)
{
    const auto times = processorTimes("cpu  100 20 30 400 50 1 2 7 0 0", 100.0);
    ASSERT_TRUE(times);
    EXPECT_DOUBLE_EQ(times->busy, 1.6);
    EXPECT_DOUBLE_EQ(times->all, 6.1);
    EXPECT_FALSE(processorTimes("", 100.0));
    EXPECT_FALSE(processorTimes("cpu0 1 2 3 4 5 6 7 8", 100.0));
    EXPECT_FALSE(processorTimes("cpu 1 2 3", 100.0));
}

TEST(ProcessorUse, othersTookWhatThisProgramDidNot)
{
    EXPECT_DOUBLE_EQ(othersShare({10.0, 100.0}, {14.0, 108.0}, 3.0), 0.125);
    EXPECT_DOUBLE_EQ(othersShare({10.0, 100.0}, {14.0, 108.0}, 4.5), 0.0)
        << "clocks differ a little";
    EXPECT_DOUBLE_EQ(othersShare({10.0, 100.0}, {10.0, 100.0}, 0.0), 0.0);
}

TEST(ProcessorUse, isAShare)
{
    const ProcessorUse use;
    EXPECT_GE(use.byOthers(), 0.0);
    EXPECT_LE(use.byOthers(), 1.0);
}

} // namespace
} // namespace timbrel::runtime
