// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/runtime/control.h"

namespace timbrel::runtime {

void Control::requestStop()
{
    const std::scoped_lock lock(m_mutex);
    m_stop = true;
    m_changed.notify_all();
}

void Control::requestAbort()
{
    const std::scoped_lock lock(m_mutex);
    m_abort = true;
    m_changed.notify_all();
}

void Control::requestPause()
{
    const std::scoped_lock lock(m_mutex);
    m_pause = true;
}

void Control::requestResume()
{
    const std::scoped_lock lock(m_mutex);
    m_pause = false;
    m_changed.notify_all();
}

bool Control::stopRequested() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stop || m_abort;
}

bool Control::abortRequested() const
{
    const std::scoped_lock lock(m_mutex);
    return m_abort;
}

bool Control::pauseRequested() const
{
    const std::scoped_lock lock(m_mutex);
    return m_pause;
}

void Control::waitWhilePaused()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pause || m_stop || m_abort; });
}

} // namespace timbrel::runtime
