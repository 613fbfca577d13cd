// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <utility>

#include "engine/base/monitor.h"

namespace timbrel::corpus {

/// Counts finished items of parallel work into a Monitor, which itself need not know of threads.
class Tally final {
public:
    Tally(Monitor& monitor, std::string activity, std::size_t total)
        : m_monitor(monitor)
        , m_activity(std::move(activity))
        , m_total(total)
    {
    }

    [[nodiscard]] bool cancelled()
    {
        const std::scoped_lock lock(m_mutex);
        m_cancelled = m_cancelled || m_monitor.cancelled(); // once said, it holds for all items
        return m_cancelled;
    }
    void done()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_done;
        m_monitor.progress(static_cast<double>(m_done) / static_cast<double>(m_total), m_activity);
    }

private:
    std::mutex m_mutex;
    Monitor& m_monitor;
    std::string m_activity;
    std::size_t m_total;
    std::size_t m_done = 0;
    bool m_cancelled = false;
};

} // namespace timbrel::corpus
