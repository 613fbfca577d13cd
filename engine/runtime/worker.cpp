// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/worker.h"

#include <exception>
#include <new>

namespace timbrel::runtime {
namespace {

Outcome failed(ErrorCode code, Sentence what, std::string where, Sentence remedy)
{
    return {Outcome::Kind::Failed,
        Error{code, std::move(what), std::move(where), std::move(remedy), nullptr}};
}

Outcome runGuarded(Job& job, Control& control)
{
    if (control.abortRequested()) {
        return {Outcome::Kind::Aborted, std::nullopt};
    }
    try {
        return job.run(control);
    } catch (const std::bad_alloc&) {
        return failed(ErrorCode::NoSpace, say("there is not enough memory"), job.title(),
            say("Use a smaller batch, a smaller corpus or a smaller model"));
    } catch (const std::exception& exception) {
        return failed(ErrorCode::Internal, say("{}", exception.what()), job.title(),
            say("This is a mistake in the program; please report it"));
    }
}

} // namespace

Worker::Worker(Standing standing)
    : m_thread([this, standing] { loop(standing); })
{
}

Worker::~Worker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        for (const auto& entry : m_queue) {
            entry.control->requestAbort();
        }
        if (m_running) {
            m_running->requestAbort();
        }
        m_changed.notify_all();
    }
    m_thread.join();
}

void Worker::post(std::unique_ptr<Job> job)
{
    const std::scoped_lock lock(m_mutex);
    m_queue.push_back({std::move(job), std::make_shared<Control>()});
    m_changed.notify_all();
}

void Worker::pause()
{
    const std::scoped_lock lock(m_mutex);
    if (m_running) {
        m_running->requestPause();
    }
}

void Worker::resume()
{
    const std::scoped_lock lock(m_mutex);
    if (m_running) {
        m_running->requestResume();
    }
}

void Worker::stop()
{
    const std::scoped_lock lock(m_mutex);
    if (m_running) {
        m_running->requestStop();
    }
}

void Worker::abort()
{
    const std::scoped_lock lock(m_mutex);
    if (m_running) {
        m_running->requestAbort();
    }
}

bool Worker::busy() const
{
    const std::scoped_lock lock(m_mutex);
    return m_running != nullptr || !m_queue.empty();
}

void Worker::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_running && m_queue.empty(); });
}

void Worker::loop(Standing standing)
{
    if (standing == Standing::Behind) {
        stepBack();
    }
    for (;;) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty()) {
                return;
            }
            entry = std::move(m_queue.front());
            m_queue.pop_front();
            m_running = entry.control;
        }
        const Outcome outcome = runGuarded(*entry.job, *entry.control);
        entry.job->finished(outcome);
        entry.job.reset(); // its tensors go before anyone is told that it is done
        {
            const std::scoped_lock lock(m_mutex);
            m_running.reset();
            m_changed.notify_all();
        }
    }
}

} // namespace timbrel::runtime
