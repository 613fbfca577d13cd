// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace timbrel {

// Where a person's files belong, as the XDG Base Directory Specification has it.

/// For what must be kept: $XDG_DATA_HOME/timbrel, or ~/.local/share/timbrel.
[[nodiscard]] std::filesystem::path userDataFolder();

/// For what can be made anew: $XDG_CACHE_HOME/timbrel, or ~/.cache/timbrel.
[[nodiscard]] std::filesystem::path userCacheFolder();

} // namespace timbrel
