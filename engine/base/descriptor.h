// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "engine/base/result.h"

namespace timbrel {

/// An open file that closes itself.
class Descriptor final {
public:
    explicit Descriptor(int handle)
        : m_handle(handle)
    {
    }
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept
        : m_handle(std::exchange(other.m_handle, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return m_handle; }
    [[nodiscard]] bool valid() const { return m_handle >= 0; }
    int close(); ///< 0, or -1 with errno where what was written could not be kept

private:
    int m_handle;
};

/// Writes every byte at the file's position; `where` is its name for people.
[[nodiscard]] Result<> writeAll(
    const Descriptor& file, std::string_view bytes, const std::string& where);

} // namespace timbrel
