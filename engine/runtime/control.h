// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <mutex>

namespace timbrel::runtime {

/// How a job is steered while it runs. The requests may come from any thread and never block; the
/// queries are for the job's own thread.
///
/// *Stop* asks the job to finish its step, save and answer; *abort* asks it to drop its work.
/// *Pause* holds it at its next waitWhilePaused().
class Control final {
public:
    void requestStop();
    void requestAbort();
    void requestPause();
    void requestResume();

    [[nodiscard]] bool stopRequested() const; ///< also true once an abort is asked for
    [[nodiscard]] bool abortRequested() const;
    [[nodiscard]] bool pauseRequested() const;

    /// Blocks while paused; returns at once otherwise, and when a stop or abort ends the pause.
    void waitWhilePaused();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stop = false;
    bool m_abort = false;
    bool m_pause = false;
};

} // namespace timbrel::runtime
