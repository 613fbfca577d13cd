// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/worker.h"

#include <functional>
#include <latch>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace timbrel::runtime {
namespace {

using Kind = Outcome::Kind;

/// Runs a function and tells how it ended. The record outlives the job.
class FunctionJob final : public Job {
public:
    using Work = std::function<Outcome(Control&)>;

    FunctionJob(Work work, std::optional<Outcome>& ending)
        : m_work(std::move(work))
        , m_ending(ending)
    {
    }
    [[nodiscard]] std::string title() const override { return "a function"; }
    [[nodiscard]] Outcome run(Control& control) override { return m_work(control); }
    void finished(const Outcome& outcome) override { m_ending = outcome; }

private:
    Work m_work;
    std::optional<Outcome>& m_ending;
};

/// Works until it is told to end, pausing when asked to.
Outcome workUntilStopped(Control& control)
{
    while (!control.stopRequested()) {
        control.waitWhilePaused();
    }
    return {control.abortRequested() ? Kind::Aborted : Kind::Stopped, std::nullopt};
}

class TestWorker : public testing::Test {
protected:
    void post(FunctionJob::Work work)
    {
        m_worker->post(std::make_unique<FunctionJob>(std::move(work), m_ending));
    }

    std::optional<Outcome> m_ending;
    std::optional<Worker> m_worker{std::in_place};
};

TEST_F(TestWorker, runsAJobToItsEnd)
{
    post([](Control&) { return Outcome{}; });
    m_worker->wait();
    ASSERT_TRUE(m_ending);
    EXPECT_EQ(m_ending->kind, Kind::Completed);
    EXPECT_FALSE(m_worker->busy());
}

TEST_F(TestWorker, isBusyWhileAJobRuns)
{
    std::latch running(1);
    std::latch mayEnd(1);
    post([&](Control&) {
        running.count_down();
        mayEnd.wait();
        return Outcome{};
    });
    running.wait();
    EXPECT_TRUE(m_worker->busy());
    EXPECT_FALSE(m_ending);
    mayEnd.count_down();
    m_worker->wait();
    EXPECT_FALSE(m_worker->busy());
}

TEST_F(TestWorker, queuesJobsInOrderOnOneThread)
{
    std::vector<int> order; // touched by the worker's thread alone
    std::optional<Outcome> endings[3];
    for (int i = 0; i < 3; ++i) {
        m_worker->post(std::make_unique<FunctionJob>(
            [&order, i](Control&) {
                order.push_back(i);
                return Outcome{};
            },
            endings[i]));
    }
    m_worker->wait();
    EXPECT_EQ(order, (std::vector<int>{0, 1, 2}));
    EXPECT_TRUE(endings[2]);
}

TEST_F(TestWorker, stopsAndAborts)
{
    for (const auto& [ask, kind] :
        {std::pair(&Worker::stop, Kind::Stopped), std::pair(&Worker::abort, Kind::Aborted)}) {
        std::latch running(1);
        post([&](Control& control) {
            running.count_down();
            return workUntilStopped(control);
        });
        running.wait();
        ((*m_worker).*ask)();
        m_worker->wait();
        ASSERT_TRUE(m_ending);
        EXPECT_EQ(m_ending->kind, kind);
        m_ending.reset();
    }
}

TEST_F(TestWorker, stopEndsTheRunningJobOnly)
{
    std::latch running(1);
    std::optional<Outcome> second;
    post([&](Control& control) {
        running.count_down();
        return workUntilStopped(control);
    });
    m_worker->post(std::make_unique<FunctionJob>(
        [](Control& control) {
            return Outcome{control.stopRequested() ? Kind::Stopped : Kind::Completed, {}};
        },
        second));
    running.wait();
    m_worker->stop();
    m_worker->wait();
    ASSERT_TRUE(m_ending && second);
    EXPECT_EQ(m_ending->kind, Kind::Stopped);
    EXPECT_EQ(second->kind, Kind::Completed);
}

TEST_F(TestWorker, pausesAndResumes)
{
    std::latch running(1);
    std::latch pauseSeen(1);
    std::latch resumed(1);
    post([&](Control& control) {
        running.count_down();
        while (!control.pauseRequested()) { }
        pauseSeen.count_down();
        control.waitWhilePaused();
        resumed.count_down();
        return workUntilStopped(control);
    });
    running.wait();
    m_worker->pause();
    pauseSeen.wait();
    EXPECT_FALSE(resumed.try_wait());
    m_worker->resume();
    resumed.wait();
    m_worker->stop();
    m_worker->wait();
    EXPECT_EQ(m_ending->kind, Kind::Stopped);
}

TEST_F(TestWorker, stopEndsAPause)
{
    std::latch paused(1);
    post([&](Control& control) {
        control.requestPause();
        paused.count_down();
        control.waitWhilePaused();
        return workUntilStopped(control);
    });
    paused.wait();
    m_worker->stop();
    m_worker->wait();
    EXPECT_EQ(m_ending->kind, Kind::Stopped);
}

TEST_F(TestWorker, exceptionsBecomeFailures)
{
    post([](Control&) -> Outcome { throw std::runtime_error("a library gave up"); });
    m_worker->wait();
    ASSERT_TRUE(m_ending && m_ending->error);
    EXPECT_EQ(m_ending->kind, Kind::Failed);
    EXPECT_EQ(m_ending->error->code, ErrorCode::Internal);
    EXPECT_EQ(m_ending->error->what, "a library gave up");
    EXPECT_EQ(m_ending->error->where, "a function");

    post([](Control&) -> Outcome { throw std::bad_alloc(); });
    m_worker->wait();
    EXPECT_EQ(m_ending->error->code, ErrorCode::NoSpace);

    post([](Control&) { return Outcome{}; }); // the worker itself goes on
    m_worker->wait();
    EXPECT_EQ(m_ending->kind, Kind::Completed);
}

TEST_F(TestWorker, endingItAbortsAllJobsAndTellsThem)
{
    std::latch running(1);
    std::optional<Outcome> second;
    bool secondRan = false;
    post([&](Control& control) {
        running.count_down();
        return workUntilStopped(control);
    });
    m_worker->post(std::make_unique<FunctionJob>(
        [&](Control&) {
            secondRan = true;
            return Outcome{};
        },
        second));
    running.wait();
    m_worker.reset();
    ASSERT_TRUE(m_ending && second);
    EXPECT_EQ(m_ending->kind, Kind::Aborted);
    EXPECT_EQ(second->kind, Kind::Aborted);
    EXPECT_FALSE(secondRan);
}

TEST_F(TestWorker, jobsAreDestroyedBeforeWaitReturns)
{
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    post([held = std::move(held)](Control&) { return Outcome{}; });
    m_worker->wait();
    EXPECT_TRUE(watched.expired());
}

TEST_F(TestWorker, steeringWithoutAJobDoesNothing)
{
    m_worker->pause();
    m_worker->stop();
    m_worker->abort();
    post([](Control& control) {
        return Outcome{control.stopRequested() ? Kind::Stopped : Kind::Completed, {}};
    });
    m_worker->wait();
    EXPECT_EQ(m_ending->kind, Kind::Completed);
}

} // namespace
} // namespace timbrel::runtime
