// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/user_folders.h"

#include <cstdlib>

namespace timbrel {
namespace {

namespace fs = std::filesystem;

fs::path folderOf(const char* variable, const fs::path& belowHome)
{
    const char* named = std::getenv(variable);
    if (named != nullptr && fs::path(named).is_absolute()) { // relative ones are to be ignored
        return fs::path(named) / "timbrel";
    }
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : ".") / belowHome / "timbrel";
}

} // namespace

fs::path userDataFolder()
{
    return folderOf("XDG_DATA_HOME", ".local/share");
}

fs::path userCacheFolder()
{
    return folderOf("XDG_CACHE_HOME", ".cache");
}

} // namespace timbrel
