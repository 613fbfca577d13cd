// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

#include "engine/runtime/job.h"
#include "engine/runtime/priority.h"

namespace timbrel::runtime {

/// One thread that runs one job at a time; further jobs queue. Every function may be called from
/// any thread and none blocks but wait() and the destructor.
///
/// The only place where exceptions of libraries are caught: they become a Failed outcome.
class Worker final {
public:
    explicit Worker(Standing standing = Standing::Beside);
    ~Worker(); ///< aborts the running job, drops the queue, joins
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(std::unique_ptr<Job> job);
    void pause(); ///< these four steer the running job only
    void resume();
    void stop();
    void abort();

    [[nodiscard]] bool busy() const; ///< a job runs or waits
    void wait(); ///< blocks until no job runs or waits; for programs without a window, and tests

private:
    struct Entry {
        std::unique_ptr<Job> job;
        std::shared_ptr<Control> control;
    };

    void loop(Standing standing);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Entry> m_queue;
    std::shared_ptr<Control> m_running; ///< null while idle
    bool m_ending = false;
    std::thread m_thread; ///< last, so that it starts when everything above is there
};

} // namespace timbrel::runtime
