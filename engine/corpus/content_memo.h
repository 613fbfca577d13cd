// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"

namespace timbrel::corpus {

/// What the file system says of a file; another one as soon as anything of it is changed.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t bytes = 0;
    std::int64_t modified = 0; ///< ns since 1970
    std::int64_t changed = 0; ///< ns since 1970; no program can choose it

    /// Nothing where there is no file to look at.
    [[nodiscard]] static std::optional<FileStamp> of(const std::filesystem::path& file);

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// What is in a recording's file.
struct FileContent {
    std::string hash; ///< see ContentHash; of no bytes where it is not readable
    std::optional<FileStamp> stamp; ///< when it was hashed
    bool readable = true; ///< it is there, a file, and permitted
};

/// The contents of all recordings, in order. Reading 20 GB takes minutes, so what was hashed is
/// remembered in the file `memo` (none: not at all), by path and stamp. That is safe, since any
/// writing to a file sets its time of change to the clock, which only the system can do; a file so
/// young that it could be written again within the same tick of the clock is not remembered. Fails
/// when it is cancelled, and where the system fails to read what it lets be read: a hash of a part
/// would tell of no file there is.
[[nodiscard]] Result<std::vector<FileContent>> contentsOf(
    const Corpus& corpus, const std::filesystem::path& memo, std::size_t threads, Monitor& monitor);

/// Of the ids, classes, splits and contents of the recordings, in the corpus's order: the same for
/// a copy of the corpus in another place.
[[nodiscard]] std::string fingerprint(const Corpus& corpus, std::span<const FileContent> contents);

} // namespace timbrel::corpus
