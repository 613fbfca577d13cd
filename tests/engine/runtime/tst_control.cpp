// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/control.h"

#include <latch>
#include <thread>

#include <gtest/gtest.h>

namespace timbrel::runtime {
namespace {

TEST(TestControl, startsWithoutRequests)
{
    Control control;
    EXPECT_FALSE(control.stopRequested());
    EXPECT_FALSE(control.abortRequested());
    EXPECT_FALSE(control.pauseRequested());
    control.waitWhilePaused(); // returns at once
}

TEST(TestControl, abortIsAlsoAStop)
{
    Control stopped;
    stopped.requestStop();
    EXPECT_TRUE(stopped.stopRequested());
    EXPECT_FALSE(stopped.abortRequested());
    Control aborted;
    aborted.requestAbort();
    EXPECT_TRUE(aborted.stopRequested());
    EXPECT_TRUE(aborted.abortRequested());
}

/// A thread that pauses is let go by each of the requests that end a pause.
TEST(TestControl, pauseEndsWithResumeStopOrAbort)
{
    for (const auto request :
        {&Control::requestResume, &Control::requestStop, &Control::requestAbort}) {
        Control control;
        control.requestPause();
        EXPECT_TRUE(control.pauseRequested());
        std::latch waiting(1);
        std::jthread job([&] {
            waiting.count_down();
            control.waitWhilePaused();
        });
        waiting.wait();
        (control.*request)();
    } // joins: a pause that did not end would hang here
}

} // namespace
} // namespace timbrel::runtime
