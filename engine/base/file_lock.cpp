// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/file_lock.h"

#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace timbrel {
namespace {

constexpr std::chrono::milliseconds kBetweenAttempts{100}; // so that waiting can be cancelled

/// Whether an open file still is what lies at the path: whoever held it may have deleted it.
bool liesAt(const Descriptor& file, const std::filesystem::path& path)
{
    struct stat opened = {};
    struct stat there = {};
    return ::fstat(file.get(), &opened) == 0 && ::stat(path.c_str(), &there) == 0
        && opened.st_dev == there.st_dev && opened.st_ino == there.st_ino;
}

} // namespace

Result<std::optional<FileLock>> FileLock::attempt(const std::filesystem::path& path)
{
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!file.valid()) {
        return tl::unexpected(systemError(errno, say("create the file"), path.string()));
    }
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK || errno == EINTR) {
            return std::nullopt;
        }
        return tl::unexpected(systemError(errno, say("lock"), path.string()));
    }
    if (!liesAt(file, path)) {
        return std::nullopt;
    }
    return std::optional(FileLock(std::move(file)));
}

Result<FileLock> FileLock::wait(
    const std::filesystem::path& path, Monitor& monitor, std::string_view activity)
{
    for (;;) {
        TIMBREL_TRY(auto lock, attempt(path));
        if (lock) {
            return std::move(*lock);
        }
        if (monitor.cancelled()) {
            return fail(ErrorCode::Cancelled, say("waiting was cancelled"), path.string());
        }
        monitor.progress(0.0, activity);
        std::this_thread::sleep_for(kBetweenAttempts);
    }
}

Result<FileLock> FileLock::take(const std::filesystem::path& path, const Error& busy)
{
    TIMBREL_TRY(auto lock, attempt(path));
    return lock ? Result<FileLock>(std::move(*lock)) : tl::unexpected(busy);
}

std::optional<FileLock> FileLock::tryNow(const std::filesystem::path& path)
{
    auto lock = attempt(path);
    return lock ? std::move(*lock) : std::nullopt;
}

} // namespace timbrel
