// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/files.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/descriptor.h"

namespace timbrel {

Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat facts = {};
    if (!file.valid() || ::fstat(file.get(), &facts) != 0) {
        return tl::unexpected(systemError(errno, say("open"), path.string()));
    }
    if (S_ISDIR(facts.st_mode)) {
        return tl::unexpected(systemError(EISDIR, say("read"), path.string()));
    }
    std::string bytes;
    char block[1 << 16];
    for (;;) {
        const ssize_t count = ::read(file.get(), block, sizeof block);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return tl::unexpected(systemError(errno, say("read"), path.string()));
        }
        if (count == 0) {
            return bytes;
        }
        if (bytes.size() + static_cast<std::size_t>(count) > maxBytes) {
            return fail(ErrorCode::Unreadable,
                say("the file is larger than the {} bytes expected here", maxBytes), path.string(),
                say("Check that it is the file you meant"));
        }
        bytes.append(block, static_cast<std::size_t>(count));
    }
}

Result<> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes)
{
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const auto temporary =
        folder / ("." + path.filename().string() + "." + std::to_string(::getpid()) + ".part");
    const auto abandon = [&temporary](Error error) -> Result<> {
        ::unlink(temporary.c_str());
        return tl::unexpected(std::move(error));
    };

    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!file.valid()) {
        return tl::unexpected(systemError(errno, say("create the file"), path.string()));
    }
    if (auto written = writeAll(file, bytes, path.string()); !written) {
        return abandon(std::move(written).error());
    }
    if (::fsync(file.get()) != 0 || file.close() != 0
        || ::rename(temporary.c_str(), path.c_str()) != 0) {
        return abandon(systemError(errno, say("save"), path.string()));
    }
    if (const Descriptor place(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        place.valid()) {
        ::fsync(place.get());
    }
    return {};
}

Result<> makeFolders(const std::filesystem::path& path)
{
    std::error_code failure;
    std::filesystem::create_directories(path, failure);
    if (failure) {
        return tl::unexpected(
            systemError(failure.value(), say("create the folder"), path.string()));
    }
    return {};
}

} // namespace timbrel
