// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/user_folders.h"

#include <gtest/gtest.h>

#include "tests/support/environment.h"

namespace timbrel {
namespace {

using tests::EnvironmentVariable;

TEST(UserFolders, followTheEnvironment)
{
    const EnvironmentVariable home("HOME", "/home/ada");
    const EnvironmentVariable data("XDG_DATA_HOME", "/data");
    const EnvironmentVariable cache("XDG_CACHE_HOME", "/scratch");
    EXPECT_EQ(userDataFolder(), "/data/timbrel");
    EXPECT_EQ(userCacheFolder(), "/scratch/timbrel");
}

TEST(UserFolders, lieInTheHomeFolderOtherwise)
{
    const EnvironmentVariable home("HOME", "/home/ada");
    const EnvironmentVariable data("XDG_DATA_HOME", "");
    const EnvironmentVariable cache("XDG_CACHE_HOME", "relative/folder");
    EXPECT_EQ(userDataFolder(), "/home/ada/.local/share/timbrel");
    EXPECT_EQ(userCacheFolder(), "/home/ada/.cache/timbrel");
}

} // namespace
} // namespace timbrel
