// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/priority.h"

#include <thread>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include "engine/runtime/worker.h"

namespace timbrel::runtime {
namespace {

int niceness()
{
    return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
}

/// Tells how nice the thread of a worker is, and a thread that it makes.
class Asking final : public Job {
public:
    Asking(int& own, int& child)
        : m_own(own)
        , m_child(child)
    {
    }
    [[nodiscard]] std::string title() const override { return "asking"; }
    Outcome run(Control&) override
    {
        m_own = niceness();
        std::jthread([this] { m_child = niceness(); }).join();
        return {Outcome::Kind::Completed, std::nullopt};
    }

private:
    int& m_own;
    int& m_child;
};

TEST(Priority, aWorkerBehindAndWhatItMakesStandBehind)
{
    const int before = niceness();
    int own = before;
    int child = before;
    Worker behind(Standing::Behind);
    behind.post(std::make_unique<Asking>(own, child));
    behind.wait();
    EXPECT_GT(own, before);
    EXPECT_EQ(child, own);
    EXPECT_EQ(niceness(), before) << "nobody else is moved";
    Worker beside;
    beside.post(std::make_unique<Asking>(own, child));
    beside.wait();
    EXPECT_EQ(own, before);
}

} // namespace
} // namespace timbrel::runtime
