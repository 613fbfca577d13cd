// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/parallel.h"

#include <atomic>
#include <latch>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace timbrel::runtime {
namespace {

TEST(TestParallel, doesEachTaskOnce)
{
    for (const std::size_t threads : {0U, 1U, 2U, 8U}) {
        for (const std::size_t count : {0U, 1U, 3U, 100U}) {
            std::vector<std::atomic<int>> done(count);
            parallelFor(count, threads, [&](std::size_t i) { ++done[i]; });
            for (const auto& times : done) {
                EXPECT_EQ(times, 1) << threads << " threads, " << count << " tasks";
            }
        }
    }
}

/// Three tasks that wait for each other can only end if three threads run them.
TEST(TestParallel, runsTasksAtTheSameTime)
{
    std::latch together(3);
    std::mutex mutex;
    std::set<std::thread::id> threads;
    parallelFor(3, 3, [&](std::size_t) {
        together.arrive_and_wait();
        const std::scoped_lock lock(mutex);
        threads.insert(std::this_thread::get_id());
    });
    EXPECT_EQ(threads.size(), 3U);
    EXPECT_TRUE(threads.contains(std::this_thread::get_id()));
}

TEST(TestParallel, aloneItKeepsTheOrder)
{
    std::vector<std::size_t> order;
    parallelFor(5, 1, [&](std::size_t i) { order.push_back(i); });
    EXPECT_EQ(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

TEST(TestParallel, rethrowsAfterTheOthersHaveFinished)
{
    for (const std::size_t threads : {1U, 3U}) {
        std::atomic<int> running = 0;
        std::atomic<int> started = 0;
        const auto task = [&](std::size_t i) {
            ++running;
            ++started;
            if (i == 2) {
                --running;
                throw std::runtime_error("task 2");
            }
            --running;
        };
        EXPECT_THROW(parallelFor(1'000'000, threads, task), std::runtime_error);
        EXPECT_EQ(running, 0);
        EXPECT_LT(started, 1'000'000); // the rest was not begun
    }
}

TEST(TestParallel, knowsTheMachine)
{
    EXPECT_GE(hardwareThreads(), 1U);
}

} // namespace
} // namespace timbrel::runtime
