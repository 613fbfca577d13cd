// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace timbrel::runtime {

/// One slot for a picture: the newest wins. Any thread may put, any may take; the lock is held for
/// a pointer move only.
template <typename T> class Latest final {
public:
    void put(T value) { put(std::make_shared<const T>(std::move(value))); }
    void put(std::shared_ptr<const T> value)
    {
        std::shared_ptr<const T> old; // dies outside the lock
        const std::scoped_lock lock(m_mutex);
        old = std::exchange(m_value, std::move(value));
    }
    /// The newest value since the last take, or null.
    [[nodiscard]] std::shared_ptr<const T> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_value, nullptr);
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
};

/// A queue for what must not be lost (curve points, log lines), drained in batches.
template <typename T> class Series final {
public:
    void append(T value)
    {
        const std::scoped_lock lock(m_mutex);
        m_values.push_back(std::move(value));
    }
    [[nodiscard]] std::vector<T> drain()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_values, {});
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_values;
};

} // namespace timbrel::runtime
