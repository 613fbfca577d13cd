// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/files.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <iterator>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace timbrel {
namespace {

namespace fs = std::filesystem;

class TestFiles : public testing::Test {
protected:
    [[nodiscard]] fs::path path(const std::string& name) const { return m_folder.path() / name; }
    [[nodiscard]] std::ptrdiff_t filesInFolder() const
    {
        return std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator());
    }

private:
    tests::TemporaryFolder m_folder;
};

TEST_F(TestFiles, readsBackWhatWasWritten)
{
    std::string bytes(100'000, '\0');
    std::ranges::generate(bytes, [i = 0]() mutable { return static_cast<char>(i++ * 37); });
    ASSERT_TRUE(writeFileAtomically(path("a.bin"), bytes));
    EXPECT_EQ(readFile(path("a.bin")).value(), bytes);
    ASSERT_TRUE(writeFileAtomically(path("a.bin"), ""));
    EXPECT_EQ(readFile(path("a.bin")).value(), "");
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(TestFiles, writesIntoTheWorkingFolder)
{
    const fs::path before = fs::current_path();
    fs::current_path(path(""));
    const auto written = writeFileAtomically("bare.txt", "x");
    fs::current_path(before);
    ASSERT_TRUE(written);
    EXPECT_EQ(readFile(path("bare.txt")).value(), "x");
}

/// Files may grow to 4 kB only while it lives, which is how a full disk looks to write().
class SmallFiles final {
public:
    SmallFiles()
    {
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        struct rlimit small = m_before;
        small.rlim_cur = 4096;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    struct rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

TEST_F(TestFiles, failedWriteLeavesTheOldFileAndNothingElse)
{
    ASSERT_TRUE(writeFileAtomically(path("a.bin"), "old"));
    Result<> written;
    {
        const SmallFiles small;
        written = writeFileAtomically(path("a.bin"), std::string(100'000, 'x'));
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().where, path("a.bin").string());
    EXPECT_EQ(readFile(path("a.bin")).value(), "old");
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(TestFiles, targetThatIsAFolderIsLeftAlone)
{
    ASSERT_TRUE(makeFolders(path("taken/inside")));
    const auto written = writeFileAtomically(path("taken"), "x");
    ASSERT_FALSE(written);
    EXPECT_TRUE(fs::is_directory(path("taken")));
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(TestFiles, missingPlacesAreNamed)
{
    const auto written = writeFileAtomically(path("missing/a.bin"), "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NotFound);
    const auto read = readFile(path("missing.txt"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::NotFound);
    EXPECT_NE(read.error().text().english().find("missing.txt"), std::string::npos);
}

TEST_F(TestFiles, placesWithoutPermissionAreNamed)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may write anywhere";
    }
    ASSERT_TRUE(makeFolders(path("locked")));
    fs::permissions(path("locked"), fs::perms::owner_read | fs::perms::owner_exec);
    const auto written = writeFileAtomically(path("locked/a.bin"), "x");
    fs::permissions(path("locked"), fs::perms::owner_all);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NoPermission);
}

TEST_F(TestFiles, refusesFoldersAndFilesTooLarge)
{
    EXPECT_FALSE(readFile(path("")));
    ASSERT_TRUE(writeFileAtomically(path("a.bin"), "12345"));
    EXPECT_TRUE(readFile(path("a.bin"), 5));
    const auto read = readFile(path("a.bin"), 4);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Unreadable);
}

TEST_F(TestFiles, makesFoldersUnlessAFileIsInTheWay)
{
    ASSERT_TRUE(makeFolders(path("a/b/c")));
    EXPECT_TRUE(makeFolders(path("a/b/c")));
    ASSERT_TRUE(writeFileAtomically(path("a/file"), "x"));
    EXPECT_FALSE(makeFolders(path("a/file/d")));
}

} // namespace
} // namespace timbrel
