// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::tests {

/// What a stretch of code did that an audio thread must not: functions of the C library that
/// allocate, lock or wait are counted while a Watch stands on the thread that calls them. One
/// program at a time can include watched_thread.cpp.
class Watch final {
public:
    Watch();
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    [[nodiscard]] static std::uint64_t allocations(); ///< under any watch, so far
    [[nodiscard]] static std::uint64_t locks(); ///< and waits
    /// How often PortAudio called back; each call is watched.
    [[nodiscard]] static std::uint64_t callbacks();
};

} // namespace timbrel::tests
