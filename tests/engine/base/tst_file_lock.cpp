// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/file_lock.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace timbrel {
namespace {

class FileLockTest : public testing::Test {
protected:
    tests::TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "lock";
};

TEST_F(FileLockTest, isHeldByOneAtATime)
{
    {
        const auto lock = FileLock::tryNow(path);
        ASSERT_TRUE(lock);
        EXPECT_FALSE(FileLock::tryNow(path));
    }
    EXPECT_TRUE(FileLock::tryNow(path));
}

TEST_F(FileLockTest, isNotGivenOnADeletedFile)
{
    const auto lock = FileLock::tryNow(path);
    ASSERT_TRUE(lock);
    std::filesystem::remove(path); // whoever comes now locks another file
    EXPECT_TRUE(FileLock::tryNow(path));
}

TEST_F(FileLockTest, waitsUntilItsTurnCame)
{
    std::optional<FileLock> held = FileLock::tryNow(path);
    ASSERT_TRUE(held);
    struct LettingGo final : Monitor {
        std::optional<FileLock>& other;
        int told = 0;
        explicit LettingGo(std::optional<FileLock>& held)
            : other(held)
        {
        }
        void progress(double, std::string_view activity) override
        {
            EXPECT_EQ(activity, "waiting for a turn");
            if (++told == 2) {
                other.reset();
            }
        }
    } monitor(held);
    EXPECT_TRUE(FileLock::wait(path, monitor, "waiting for a turn"));
    EXPECT_EQ(monitor.told, 2);
}

TEST_F(FileLockTest, whatCannotBeMadeIsAnErrorInWords)
{
    Monitor quiet;
    const auto lock = FileLock::wait(folder.path() / "nowhere" / "lock", quiet, "waiting");
    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(FileLock::tryNow(folder.path() / "nowhere" / "lock"));
}

} // namespace
} // namespace timbrel
