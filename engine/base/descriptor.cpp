// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/descriptor.h"

#include <cerrno>
#include <cstddef>

#include <unistd.h>

namespace timbrel {

Descriptor::~Descriptor()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

int Descriptor::close()
{
    return ::close(std::exchange(m_handle, -1));
}

Result<> writeAll(const Descriptor& file, std::string_view bytes, const std::string& where)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return tl::unexpected(systemError(errno, say("write"), where));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

} // namespace timbrel
