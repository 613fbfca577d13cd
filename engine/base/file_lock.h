// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/base/descriptor.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel {

/// Holds an empty file against everyone else who asks for it, in this process or another one, for
/// as long as it lives; the end of a process, however it comes, lets go.
class FileLock final {
public:
    /// Waits for its turn; fails when the file cannot be made or the monitor is cancelled. Tells
    /// the monitor `activity` while it waits.
    [[nodiscard]] static Result<FileLock> wait(
        const std::filesystem::path& path, Monitor& monitor, std::string_view activity);
    /// Fails with `busy` where someone else holds it, and when the file cannot be made.
    [[nodiscard]] static Result<FileLock> take(
        const std::filesystem::path& path, const Error& busy);
    /// Nothing where someone else holds it, or it cannot be made.
    [[nodiscard]] static std::optional<FileLock> tryNow(const std::filesystem::path& path);

private:
    explicit FileLock(Descriptor file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] static Result<std::optional<FileLock>> attempt(const std::filesystem::path& path);

    Descriptor m_file;
};

} // namespace timbrel
