// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <limits>
#include <set>

#include <gtest/gtest.h>
#include <unistd.h>

#include "engine/corpus/content_hash.h"
#include "engine/corpus/importers/importer.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class FolderImporter : public testing::Test {
protected:
    Corpus read(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        auto corpus = readCorpus(folder.values(changes), monitor);
        EXPECT_TRUE(corpus) << corpus.error().text();
        return corpus.value_or(Corpus{});
    }
    std::string refusal(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        const auto corpus = readCorpus(folder.values(changes), monitor);
        return corpus ? std::string() : corpus.error().text();
    }
    static std::set<std::string> heldOut(const Corpus& corpus)
    {
        std::set<std::string> ids;
        for (const Recording& recording : corpus.recordings) {
            if (recording.split == Split::HeldOut) {
                ids.insert(recording.id);
            }
        }
        return ids;
    }

    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_F(FolderImporter, eachSubfolderIsAClassAtAnyDepth)
{
    folder.fill({"piano", "violin"}, 2, 0.1);
    folder.add("violin/deep/er/take.wav", tests::sine(300, 16000, 1600));
    folder.add("violin/.hidden/take.wav", tests::sine(300, 16000, 1600));
    folder.add(".cache/take.wav", tests::sine(300, 16000, 1600));
    folder.addBytes("violin/notes.txt", "not a recording");
    folder.addBytes("violin/._take.wav", "left by another system");
    const Corpus corpus = read();
    EXPECT_EQ(corpus.layout, "folder");
    EXPECT_EQ(corpus.classes, (std::vector<std::string>{"piano", "violin"}));
    ASSERT_EQ(corpus.recordings.size(), 5U);
    EXPECT_EQ(corpus.recordings[2].id, "violin/deep/er/take.wav");
    EXPECT_EQ(corpus.recordings[2].classIndex, 1U);
    EXPECT_NEAR(corpus.recordings[2].seconds, 0.1, 1e-9);
    EXPECT_TRUE(corpus.problems.empty());
}

TEST_F(FolderImporter, holdsOutByRecordingInEveryClass)
{
    folder.fill({"a", "b"}, 10, 0.1);
    folder.add("c/only.wav", tests::sine(300, 16000, 1600));
    folder.add("d/one.wav", tests::sine(300, 16000, 1600));
    folder.add("d/two.wav", tests::sine(300, 16000, 1600));
    const auto count = [](const std::set<std::string>& ids, char letter) {
        return std::ranges::count_if(ids, [&](const std::string& id) { return id[0] == letter; });
    };
    const auto drawn = heldOut(read({{"held_out", "0.3"}}));
    EXPECT_EQ(count(drawn, 'a'), 3);
    EXPECT_EQ(count(drawn, 'b'), 3);
    EXPECT_EQ(count(drawn, 'c'), 0);
    EXPECT_EQ(count(drawn, 'd'), 1);
    EXPECT_EQ(heldOut(read({{"held_out", "0.3"}})), drawn);
    EXPECT_NE(heldOut(read({{"held_out", "0.3"}, {"split_seed", "2"}})), drawn);
    EXPECT_EQ(count(heldOut(read({{"held_out", "0"}})), 'a'), 1);
}

TEST_F(FolderImporter, theDrawOfAClassDoesNotDependOnOtherClasses)
{
    folder.fill({"a", "b", "c"}, 8, 0.1);
    auto all = heldOut(read());
    std::erase_if(all, [](const std::string& id) { return id[0] == 'a'; });
    EXPECT_EQ(heldOut(read({{"classes", "c,b"}})), all);
}

TEST_F(FolderImporter, limitsTrainingButNotTheHeldOutPart)
{
    folder.fill({"a", "b"}, 10, 0.1);
    const Corpus corpus = read({{"recordings_per_class", "3"}, {"held_out", "0.2"}});
    EXPECT_EQ(corpus.recordings.size(), 10U);
    EXPECT_EQ(heldOut(corpus).size(), 4U);
}

TEST_F(FolderImporter, badFilesAreListedAndTheRestGoesOn)
{
    folder.fill({"a", "b"}, 2, 0.1);
    folder.addBytes("a/text.wav", "no sound");
    folder.addBytes("b/empty.flac", "");
    folder.add("loose.wav", tests::sine(300, 16000, 1600));
    std::filesystem::create_directories(folder.path() / "c");
    const Corpus corpus = read();
    EXPECT_EQ(corpus.classes.size(), 2U);
    EXPECT_EQ(corpus.recordings.size(), 4U);
    ASSERT_EQ(corpus.problems.size(), 4U);
    for (const Problem& problem : corpus.problems) {
        EXPECT_FALSE(problem.file.empty());
        EXPECT_FALSE(problem.what.empty());
        EXPECT_FALSE(problem.remedy.empty());
    }
}

TEST_F(FolderImporter, refusesWhatIsNoCorpusInWords)
{
    EXPECT_NE(refusal().find("no known layout"), std::string::npos);
    folder.fill({"a"}, 3, 0.1);
    const auto alone = readCorpus(folder.values(), monitor);
    ASSERT_TRUE(alone) << alone.error().text(); // it can be looked at, but not trained on
    ASSERT_EQ(alone->problems.size(), 1U);
    EXPECT_EQ(alone->problems[0].what, "it is the only class");
    EXPECT_FALSE(requireTwoClasses(*alone));
    folder.fill({"trumpet", "violin"}, 1, 0.1);
    EXPECT_NE(refusal({{"classes", "violine"}}).find("violin"), std::string::npos);
    EXPECT_NE(refusal({{"folder", "/no/such/folder"}}).find("no such folder"), std::string::npos);
    EXPECT_NE(refusal({{"folder", ""}}).find("Choose a folder"), std::string::npos);
    EXPECT_NE(refusal({{"folder", (folder.path() / "a/take_0.wav").string()}}).find("a file"),
        std::string::npos);
}

TEST_F(FolderImporter, leavesOutNamedRecordings)
{
    folder.fill({"a", "b"}, 3, 0.1);
    folder.addBytes("a/damaged.wav", "no sound");
    const Corpus corpus = read({{"leave_out", "a/damaged.wav,b/take_1.wav"}});
    EXPECT_EQ(corpus.recordings.size(), 5U);
    EXPECT_TRUE(corpus.problems.empty());
    EXPECT_EQ(std::ranges::count(corpus.recordings, "b/take_1.wav", &Recording::id), 0);
}

TEST_F(FolderImporter, saysWhichRecordingToLeaveOutIsNotThere)
{
    folder.fill({"a", "b"}, 2, 0.1);
    const Corpus corpus = read({{"leave_out", "a/take_0.wav,a/tale_1.wav"}});
    EXPECT_EQ(corpus.recordings.size(), 3U);
    ASSERT_EQ(corpus.problems.size(), 1U);
    EXPECT_EQ(corpus.problems[0].file, "a/tale_1.wav");
}

TEST_F(FolderImporter, aClassFolderMayBeALinkButNoneThatLeadsBack)
{
    const tests::CorpusFolder elsewhere;
    elsewhere.fill({"viola"}, 2, 0.1);
    folder.fill({"cello", "viola/inner"}, 2, 0.1);
    std::filesystem::create_directory_symlink(elsewhere.path() / "viola", folder.path() / "linked");
    std::filesystem::create_directory_symlink(folder.path(), folder.path() / "loop");
    std::filesystem::create_directory_symlink("/", folder.path() / "root");
    std::filesystem::create_directory_symlink("self", folder.path() / "self");
    std::filesystem::create_directory_symlink("..", folder.path() / "cello" / "up");
    const Corpus corpus = read();
    EXPECT_EQ(corpus.classes, (std::vector<std::string>{"cello", "linked", "viola"}));
    EXPECT_EQ(corpus.recordings.size(), 6U);
}

TEST_F(FolderImporter, aFolderNamedLikeASoundIsAProblem)
{
    folder.fill({"a", "b"}, 2, 0.1);
    std::filesystem::create_directories(folder.path() / "a" / "folder.wav");
    const Corpus corpus = read();
    EXPECT_EQ(corpus.recordings.size(), 4U);
    ASSERT_EQ(corpus.problems.size(), 1U);
    EXPECT_EQ(corpus.problems[0].file, "a/folder.wav");
}

TEST_F(FolderImporter, namesInOtherEncodingsBecomeUtf8)
{
    folder.fill({"fl\xFBte", "piano"}, 2, 0.1);
    const Corpus corpus = read();
    EXPECT_EQ(corpus.classes, (std::vector<std::string>{"flûte", "piano"}));
    EXPECT_EQ(corpus.recordings[0].id, "flûte/take_0.wav");
    EXPECT_TRUE(std::filesystem::exists(corpus.recordings[0].file));
}

TEST_F(FolderImporter, namesAFolderThatMayNotBeRead)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "permissions do not hold for root";
    }
    folder.fill({"a", "b"}, 1, 0.1);
    std::filesystem::permissions(folder.path(), std::filesystem::perms::none);
    const std::string text = refusal();
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
    EXPECT_NE(text.find("permission denied"), std::string::npos);
}

TEST_F(FolderImporter, stopsWhenCancelled)
{
    struct Cancelled final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    folder.fill({"a", "b"}, 1, 0.1);
    const auto corpus = readCorpus(folder.values(), cancelled);
    ASSERT_FALSE(corpus);
    EXPECT_EQ(corpus.error().code, ErrorCode::Cancelled);
}

TEST_F(FolderImporter, theFingerprintFollowsBytesAndSplit)
{
    folder.fill({"a", "b"}, 3, 0.1);
    const std::string before = tests::fingerprintOf(read());
    EXPECT_EQ(before.size(), 32U);
    EXPECT_EQ(tests::fingerprintOf(read()), before);
    folder.add("a/take_0.wav", tests::sine(201, 16000, 1600));
    EXPECT_NE(tests::fingerprintOf(read()), before);
}

} // namespace
} // namespace timbrel::corpus
