// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/corpus/corpus.h"

namespace timbrel::corpus {

/// A hash of bytes and files (XXH3, 128 bits): tells whether something is the same, not whether
/// somebody meant harm.
class ContentHash final {
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash&) = delete;
    ContentHash& operator=(const ContentHash&) = delete;

    void add(std::string_view bytes);
    /// Its bytes, all of them; after a failure the hash is of no use.
    [[nodiscard]] Result<> addFile(const std::filesystem::path& file);
    [[nodiscard]] std::string text() const; ///< of all added so far, 32 hexadecimal digits

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace timbrel::corpus
