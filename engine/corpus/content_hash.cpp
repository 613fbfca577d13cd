// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/content_hash.h"

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <xxhash.h>

#include "engine/base/descriptor.h"

namespace timbrel::corpus {

struct ContentHash::State {
    XXH3_state_t* xxh = XXH3_createState();

    State() { XXH3_128bits_reset(xxh); }
    ~State() { XXH3_freeState(xxh); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
};

ContentHash::ContentHash()
    : m_state(std::make_unique<State>())
{
}

ContentHash::~ContentHash() = default;

void ContentHash::add(std::string_view bytes)
{
    XXH3_128bits_update(m_state->xxh, bytes.data(), bytes.size());
}

Result<> ContentHash::addFile(const std::filesystem::path& file)
{
    std::vector<char> block(1 << 20);
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    for (;;) {
        const ssize_t count =
            opened.valid() ? ::read(opened.get(), block.data(), block.size()) : -1;
        if (count == 0) {
            return {};
        }
        if (count > 0) {
            add({block.data(), static_cast<std::size_t>(count)});
        } else if (!opened.valid() || errno != EINTR) {
            return tl::unexpected(systemError(errno, say("read"), file.string()));
        }
    }
}

std::string ContentHash::text() const
{
    const XXH128_hash_t hash = XXH3_128bits_digest(m_state->xxh);
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

} // namespace timbrel::corpus
