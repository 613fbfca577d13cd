// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/solos/workplace.h"

#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/files.h"

namespace timbrel::corpus {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kPatience{50}; // between two looks at a lock of somebody else

/// Whether the path still leads to the folder that is open: its last owner may have renamed it.
bool isAt(int handle, const fs::path& path)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(handle, &open) == 0 && ::stat(path.c_str(), &named) == 0
        && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

/// Whether the folder could be locked; where the file system knows no locks, nobody holds one.
bool isLocked(int handle)
{
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0 || (errno != EWOULDBLOCK && errno != EINTR);
}

void clear(const fs::path& folder)
{
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        std::error_code left;
        fs::remove_all(entry->path(), left);
    }
}

} // namespace

Workplace::Workplace(fs::path path, int handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

Workplace::Workplace(Workplace&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
{
}

Workplace::~Workplace()
{
    if (m_handle < 0) {
        return;
    }
    if (isAt(m_handle, m_path)) { // not moved to its target
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    ::close(m_handle);
}

Result<Workplace> Workplace::beside(const fs::path& target, Monitor& monitor)
{
    const fs::path path = target.parent_path() / ("." + target.filename().string() + ".part");
    while (!monitor.cancelled()) {
        TIMBREL_CHECK(makeFolders(path));
        const int handle = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0 && errno != ENOENT) {
            return tl::unexpected(systemError(errno, say("open the folder"), path.string()));
        }
        if (handle >= 0 && isLocked(handle) && isAt(handle, path)) {
            clear(path); // of what a process that was killed left there
            return Workplace(path, handle);
        }
        if (handle >= 0) {
            ::close(handle);
        }
        std::this_thread::sleep_for(kPatience);
    }
    return fail(ErrorCode::Cancelled, say("making the corpus was cancelled"));
}

Result<> Workplace::moveTo(const fs::path& target) const
{
    ::syncfs(m_handle);
    std::error_code failure;
    fs::rename(m_path, target, failure);
    if (failure) {
        return tl::unexpected(
            systemError(failure.value(), say("save the corpus"), target.string()));
    }
    return {};
}

} // namespace timbrel::corpus
