// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/content_memo.h"

#include <fstream>

#include <gtest/gtest.h>

#include "engine/base/files.h"
#include "engine/corpus/content_hash.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class ContentMemo : public testing::Test {
protected:
    ContentMemo() { folder.fill({"a", "b"}, 2, 0.1); }

    std::vector<FileContent> contents(std::size_t threads = 2)
    {
        Monitor quiet;
        return contentsOf(readCorpus(folder.values(), quiet).value(), memo, threads, quiet).value();
    }

    tests::CorpusFolder folder;
    tests::TemporaryFolder place;
    std::filesystem::path memo = place.path() / "features" / "contents";
};

TEST_F(ContentMemo, doesNotTrustFilesThatWereChangedJustNow)
{
    contents();
    EXPECT_FALSE(std::filesystem::exists(memo)); // all were written within the last seconds
}

TEST_F(ContentMemo, isOnlyAsGoodAsTheStamp)
{
    const auto first = contents();
    for (const auto& content : first) {
        ASSERT_TRUE(content.stamp);
        EXPECT_EQ(content.hash.size(), 32U);
    }
    const auto file = folder.path() / "a" / "take_0.wav";
    const auto time = std::filesystem::last_write_time(file);
    folder.add("a/take_0.wav", tests::sine(999, 16000, 1600));
    std::filesystem::last_write_time(file, time);
    const auto second = contents();
    EXPECT_NE(second[0].hash, first[0].hash);
    EXPECT_NE(second[0].stamp, first[0].stamp);
    EXPECT_EQ(second[1].hash, first[1].hash);
}

TEST_F(ContentMemo, answersForFilesThatHaveRestedAWhile)
{
    Corpus corpus;
    corpus.recordings.push_back({.id = "old", .file = "/bin/sh"}); // any file will do
    Monitor quiet;
    const auto hashed = contentsOf(corpus, memo, 1, quiet).value();
    auto text = readFile(memo).value();
    ASSERT_EQ(text.size(), 66U); // two hashes
    EXPECT_EQ(text.substr(33, 32), hashed[0].hash);
    const std::string other(32, '7');
    ASSERT_TRUE(writeFileAtomically(memo, text.replace(33, 32, other)));
    EXPECT_EQ(contentsOf(corpus, memo, 1, quiet).value()[0].hash, other);
    ASSERT_TRUE(writeFileAtomically(memo, text.replace(0, 32, other))); // of another stamp
    EXPECT_EQ(contentsOf(corpus, memo, 1, quiet).value()[0].hash, hashed[0].hash);
    EXPECT_EQ(readFile(memo).value().size(), 132U); // keeps what others may need
}

TEST_F(ContentMemo, anUnreadableMemoIsNoMemo)
{
    const auto good = contents();
    ASSERT_TRUE(makeFolders(memo.parent_path()));
    std::ofstream(memo, std::ios::binary) << std::string(1000, '\xff') << " x\n\0\n";
    const auto again = contents();
    for (std::size_t index = 0; index < good.size(); ++index) {
        EXPECT_EQ(again[index].hash, good[index].hash);
    }
}

TEST(ContentHash, failsWhereAFileCannotBeReadToItsEnd)
{
    EXPECT_TRUE(ContentHash().addFile("/bin/sh"));
    EXPECT_FALSE(ContentHash().addFile("/bin")); // a folder can be opened
    EXPECT_FALSE(ContentHash().addFile("/proc/self/mem")); // nothing lies at its beginning
    EXPECT_EQ(ContentHash().addFile("/nowhere").error().code, ErrorCode::NotFound);
}

TEST_F(ContentMemo, aReadErrorIsNotRemembered)
{
    Corpus corpus;
    corpus.recordings.push_back({.id = "failing", .file = "/proc/self/mem"});
    Monitor quiet;
    const auto failed = contentsOf(corpus, memo, 1, quiet);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Unreadable);
    EXPECT_EQ(failed.error().where, "/proc/self/mem");
    EXPECT_FALSE(failed.error().remedy.empty());
    EXPECT_FALSE(std::filesystem::exists(memo));
}

TEST_F(ContentMemo, whatIsNoFileIsNotRemembered)
{
    Corpus corpus;
    corpus.recordings.push_back({.id = "folder", .file = "/proc"});
    Monitor quiet;
    const auto found = contentsOf(corpus, memo, 1, quiet).value();
    EXPECT_FALSE(found[0].readable);
    EXPECT_EQ(found[0].hash, ContentHash().text());
    EXPECT_FALSE(std::filesystem::exists(memo));
}

TEST_F(ContentMemo, aFileThatIsGoneHasNoStamp)
{
    Monitor quiet;
    auto corpus = readCorpus(folder.values(), quiet).value();
    std::filesystem::remove(corpus.recordings[0].file);
    const auto found = contentsOf(corpus, {}, 1, quiet).value();
    EXPECT_FALSE(found[0].stamp);
    EXPECT_FALSE(found[0].readable);
    EXPECT_TRUE(found[1].stamp);
}

} // namespace
} // namespace timbrel::corpus
