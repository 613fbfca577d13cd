// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/gtzan_importer.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/corpus/importers/importer.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class GtzanImporter : public testing::Test {
protected:
    void add(const std::string& name) const
    {
        folder.add(name, tests::sine(300.0, 22050, 2205), 22050);
    }

    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_F(GtzanImporter, findsGenresBesideOtherThings)
{
    for (const char* name : {"genres_original/jazz/jazz.00000.wav",
             "genres_original/jazz/jazz.00001.wav", "genres_original/metal/metal.00000.wav",
             "genres_original/metal/metal.00001.wav", "other/spoken.wav"}) {
        add(name);
    }
    const auto corpus = readCorpus(folder.values(), monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "gtzan");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"jazz", "metal"}));
    EXPECT_EQ(corpus->recordings.size(), 4U);
    EXPECT_EQ(corpus->recordings[0].id, "genres_original/jazz/jazz.00000.wav");
}

TEST_F(GtzanImporter, leavesFoldersWithOtherNamesToTheFolderPerClass)
{
    for (const char* name : {"jazz/jazz.00000.wav", "jazz/jazz.1.wav", "metal/metal.00000.wav"}) {
        add(name);
    }
    EXPECT_FALSE(isGtzan(folder.path()));
    EXPECT_EQ(readCorpus(folder.values(), monitor)->layout, "folder");
    const auto refused = readCorpus(folder.values({{"layout", "gtzan"}}), monitor);
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().remedy.empty());
}

TEST_F(GtzanImporter, keepsToThePublishedLists)
{
    for (const char* name : {"blues/blues.00000.wav", "blues/blues.00001.wav",
             "blues/blues.00002.wav", "rock/rock.00000.wav", "rock/rock.00001.wav",
             "rock/rock.00002.wav", "rock/rock.00003.wav"}) {
        add(std::string("genres/") + name);
    }
    folder.addBytes("train_filtered.txt", "blues/blues.00000.wav\r\n\nrock/rock.00001.au \n");
    folder.addBytes("valid_filtered.txt", "rock/rock.00000.wav\nrock/rock.00077.wav\n");
    folder.addBytes("test_filtered.txt", "blues/blues.00002.wav");
    const auto corpus = readCorpus(folder.values(), monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    std::vector<std::string> parts[2];
    for (const Recording& recording : corpus->recordings) {
        parts[recording.split == Split::HeldOut ? 1 : 0].push_back(recording.file.stem());
    }
    EXPECT_EQ(parts[0], (std::vector<std::string>{"blues.00000", "rock.00001"}));
    EXPECT_EQ(parts[1], (std::vector<std::string>{"blues.00002", "rock.00000"}));
    ASSERT_EQ(corpus->problems.size(), 2U);
    EXPECT_EQ(corpus->problems[0].file, "genres/blues/blues.00001.wav and 2 more");
    EXPECT_EQ(corpus->problems[1].file, "rock/rock.00077");
}

TEST_F(GtzanImporter, takesListsFromElsewhereAndNamesAMissingOne)
{
    for (int track = 0; track < 3; ++track) {
        add("blues/blues.0000" + std::to_string(track) + ".wav");
        add("rock/rock.0000" + std::to_string(track) + ".wav");
    }
    const tests::CorpusFolder lists;
    const auto read = [&] {
        return readCorpus(folder.values({{"lists", lists.path().string()}}), monitor);
    };
    lists.addBytes("train_filtered.txt", "blues/blues.00000.wav\nrock/rock.00000.wav\n");
    lists.addBytes("valid_filtered.txt", "");
    const auto incomplete = read();
    ASSERT_FALSE(incomplete);
    EXPECT_NE(incomplete.error().where.find("test_filtered.txt"), std::string::npos);
    lists.addBytes("test_filtered.txt", "blues/blues.00000.wav\nrock/rock.00001.wav\n");
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->recordings.size(), 3U);
    EXPECT_EQ(std::ranges::count(corpus->recordings, Split::HeldOut, &Recording::split), 2);
    ASSERT_EQ(corpus->problems.size(), 3U);
    EXPECT_EQ(corpus->problems[0].file, "blues/blues.00000");
    EXPECT_EQ(corpus->problems[1].file, "blues/blues.00001.wav and 2 more");
    EXPECT_EQ(corpus->problems[2].file, "blues"); // nothing of it is left for training
    EXPECT_EQ(readCorpus(folder.values(), monitor)->recordings.size(), 6U);
}

TEST_F(GtzanImporter, strangeListsAreRefusedOrLeaveNothing)
{
    add("genres/blues/blues.00000.wav");
    add("genres/rock/rock.00000.wav");
    for (const char* list : {"train_filtered.txt", "valid_filtered.txt"}) {
        folder.addBytes(list, std::string(100000, '\xE9') + "\n../../etc/passwd\n/\n");
    }
    std::filesystem::create_directory(folder.path() / "test_filtered.txt");
    const auto refused = readCorpus(folder.values(), monitor);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().where.find("test_filtered.txt"), std::string::npos);
    std::filesystem::remove(folder.path() / "test_filtered.txt");
    folder.addBytes("test_filtered.txt", "");
    const auto nothing = readCorpus(folder.values(), monitor);
    ASSERT_FALSE(nothing);
    EXPECT_NE(nothing.error().what.english().find("no class"), std::string::npos);
}

TEST_F(GtzanImporter, readsAPublishedFolderAndNamesItsDamagedTrack)
{
    const std::filesystem::path published = TIMBREL_SHARED_DATA "/layouts/gtzan";
    if (!std::filesystem::exists(published)) {
        GTEST_SKIP() << published << " is not here";
    }
    params::ParameterSet values(corpusParameters());
    ASSERT_TRUE(values.set("folder", published.string()));
    const auto corpus = readCorpus(values, monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "gtzan");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"classical", "jazz", "metal"}));
    EXPECT_EQ(corpus->recordings.size(), 4U);
    ASSERT_EQ(corpus->problems.size(), 1U);
    EXPECT_EQ(corpus->problems[0].file, "genres/jazz/jazz.00054.wav");
}

} // namespace
} // namespace timbrel::corpus
