// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/file_mapping.h"

#include <cassert>
#include <cerrno>
#include <utility>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace timbrel {

FileMapping::FileMapping(void* pages, std::size_t mapped, std::string_view bytes)
    : m_pages(pages)
    , m_mapped(mapped)
    , m_bytes(bytes)
{
}

FileMapping::FileMapping(FileMapping&& other) noexcept
    : m_pages(std::exchange(other.m_pages, nullptr))
    , m_mapped(other.m_mapped)
    , m_bytes(other.m_bytes)
{
}

FileMapping::~FileMapping()
{
    if (m_pages != nullptr) {
        ::munmap(m_pages, m_mapped);
    }
}

Result<FileMapping> FileMapping::open(
    const Descriptor& file, std::uint64_t offset, std::size_t bytes, const std::string& where)
{
    assert(bytes > 0);
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0) {
        return tl::unexpected(systemError(errno, say("look at"), where));
    }
    const auto size = static_cast<std::uint64_t>(facts.st_size);
    if (offset > size || bytes > size - offset) { // reading beyond the end would end the program
        return fail(
            ErrorCode::Unreadable, say("the file is shorter than it was"), where, say("Try again"));
    }
    const auto within =
        static_cast<std::size_t>(offset % static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)));
    void* pages = ::mmap(nullptr, within + bytes, PROT_READ, MAP_SHARED | MAP_POPULATE, file.get(),
        static_cast<off_t>(offset - within));
    if (pages == MAP_FAILED) {
        return tl::unexpected(systemError(errno, say("map"), where));
    }
    return FileMapping(pages, within + bytes, {static_cast<const char*>(pages) + within, bytes});
}

} // namespace timbrel
