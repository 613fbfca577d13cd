// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/content_hash.h"

#include <cerrno>
#include <fstream>
#include <vector>

#include <fmt/format.h>
#include <xxhash.h>

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
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return tl::unexpected(systemError(errno, say("read"), file.string()));
    }
    std::vector<char> block(1 << 20);
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size())),
        stream.gcount() > 0) {
        add({block.data(), static_cast<std::size_t>(stream.gcount())});
    }
    return {};
}

std::string ContentHash::text() const
{
    const XXH128_hash_t hash = XXH3_128bits_digest(m_state->xxh);
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

} // namespace timbrel::corpus
