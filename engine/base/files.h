// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace timbrel {

/// The whole of a file; refuses more than `maxBytes`, since files come from strangers.
[[nodiscard]] Result<std::string> readFile(
    const std::filesystem::path& path, std::size_t maxBytes = std::size_t{1} << 30);

/// All or nothing: a temporary file beside the target, flushed, synced, renamed over it, and the
/// folder synced. A crash or a full disk leaves the old file as it was.
[[nodiscard]] Result<> writeFileAtomically(
    const std::filesystem::path& path, std::string_view bytes);

/// `path` and its parents as folders.
[[nodiscard]] Result<> makeFolders(const std::filesystem::path& path);

} // namespace timbrel
