// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cassert>
#include <cstddef>
#include <vector>

namespace timbrel::audio {

/// A queue from one thread to one other that never locks, waits or allocates once it is made.
template <typename T> class SpscRing final {
public:
    explicit SpscRing(std::size_t capacity) ///< a power of two
        : m_slots(capacity)
        , m_mask(capacity - 1)
    {
        assert(capacity > 0 && (capacity & m_mask) == 0);
    }

    /// For the writing thread: how many push() calls have room.
    [[nodiscard]] std::size_t writable() const
    {
        return m_slots.size()
            - (m_written.load(std::memory_order_relaxed) - m_read.load(std::memory_order_acquire));
    }
    /// For the writing thread, when writable() > 0.
    void push(const T& value)
    {
        const std::size_t at = m_written.load(std::memory_order_relaxed);
        m_slots[at & m_mask] = value;
        m_written.store(at + 1, std::memory_order_release);
    }

    /// For the reading thread: the oldest value, or null. Valid until pop().
    [[nodiscard]] const T* front() const
    {
        const std::size_t at = m_read.load(std::memory_order_relaxed);
        return at == m_written.load(std::memory_order_acquire) ? nullptr : &m_slots[at & m_mask];
    }
    /// For the reading thread, after front() gave a value.
    void pop()
    {
        m_read.store(m_read.load(std::memory_order_relaxed) + 1, std::memory_order_release);
    }

private:
    std::vector<T> m_slots;
    std::size_t m_mask;
    // Each on a cache line of its own: the threads would otherwise slow each other down.
    alignas(64) std::atomic<std::size_t> m_written = 0;
    alignas(64) std::atomic<std::size_t> m_read = 0;
};

} // namespace timbrel::audio
