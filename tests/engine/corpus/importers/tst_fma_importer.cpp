// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/fma_importer.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/corpus/importers/importer.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class FmaImporter : public testing::Test {
protected:
    void add(const std::string& name) const { folder.add(name, tests::sine(300.0, 16000, 1600)); }
    void addTable(const std::string& rows, const std::string& header = kHeader) const
    {
        folder.addBytes("fma_metadata/tracks.csv", header + rows);
    }
    Result<Corpus> read(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        return readCorpus(folder.values(changes), monitor);
    }

    static constexpr const char* kHeader = ",artist,set,set,track\n,id,split,subset,genre_top\n"
                                           "track_id,,,,\n";
    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_F(FmaImporter, findsColumnsByBothOfTheirNames)
{
    addTable("2,Rock,x,test,small,Jazz,7\n300,Rock,y,training,small,Folk,8\n",
        ",album,album,set,set,track,artist\n,genre_top,id,split,subset,genre_top,id\n"
        "track_id,,,,,,\n");
    add("fma_small/000/000002.wav");
    add("fma_small/000/000300.wav");
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "fma");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"Folk", "Jazz"}));
    ASSERT_EQ(corpus->recordings.size(), 2U);
    EXPECT_EQ(corpus->recordings[0].id, "fma_small/000/000002.wav");
    EXPECT_EQ(corpus->recordings[0].classIndex, 1U);
    EXPECT_EQ(corpus->recordings[0].split, Split::HeldOut);
    EXPECT_EQ(corpus->recordings[0].group, "artist 7");
    EXPECT_EQ(corpus->recordings[1].split, Split::Training);
    ASSERT_EQ(corpus->problems.size(), 1U);
    EXPECT_EQ(corpus->problems[0].file, "Jazz"); // it has a test track only
}

TEST_F(FmaImporter, isFoundFromTheFolderOfTracksAndFromAbove)
{
    addTable("2,1,training,small,Folk\n3,2,training,small,Jazz\n");
    add("fma_small/000/000002.wav");
    add("fma_small/000/000003.wav");
    const auto tracks = read({{"folder", (folder.path() / "fma_small").string()}});
    ASSERT_TRUE(tracks) << tracks.error().text();
    EXPECT_EQ(tracks->layout, "fma");
    EXPECT_EQ(tracks->recordings[0].id, "000/000002.wav");
    EXPECT_TRUE(tracks->problems.empty());
    const tests::CorpusFolder above;
    above.fill({"other", "things"}, 2, 0.1);
    std::filesystem::create_directory_symlink(folder.path(), above.path() / "data");
    const auto found = readCorpus(above.values(), monitor);
    ASSERT_TRUE(found) << found.error().text();
    EXPECT_EQ(found->layout, "fma");
    EXPECT_EQ(found->recordings[0].id, "data/fma_small/000/000002.wav");
    EXPECT_TRUE(found->problems.empty());
}

TEST_F(FmaImporter, tellsOfManyTracksInOneSentenceEach)
{
    std::string rows;
    for (int track = 0; track < 100; ++track) { // 50 Folk, 30 without a genre, the rest unlisted
        if (track < 80) {
            rows += fmt::format("{},{},{},small,{}\n", track, track,
                track % 2 == 0 ? "training" : "test", track < 50 ? "Folk" : "");
        }
        add(fmt::format("fma_small/000/{:06}.wav", track));
    }
    add("fma_medium/000/000001.wav");
    add("fma_small/notes.wav");
    rows += "200,1,training,small,Rock\n201,1,training,medium,Rock\n202,1,test,large,Rock\n";
    addTable(rows);
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->recordings.size(), 50U);
    std::vector<std::string> told;
    for (const Problem& problem : corpus->problems) {
        told.push_back(problem.file + ": " + problem.what.english());
        EXPECT_FALSE(problem.remedy.empty());
    }
    EXPECT_EQ(told,
        (std::vector<std::string>{"fma_small/notes.wav: its name is not the number of a track",
            "fma_small/000/000001.wav: the track lies here twice",
            "fma_small/000/000080.wav and 19 more: the table does not list the track",
            "fma_small/000/000050.wav and 29 more: the track has no top genre",
            "fma_metadata/tracks.csv: of the 82 recordings that it lists, 80 are here",
            "Folk: it is the only class"}));
}

TEST_F(FmaImporter, drawsASplitByArtistWhereOnlyOneSideIsThere)
{
    std::string rows;
    for (int track = 0; track < 12; ++track) { // three artists a genre, two tracks of each
        rows +=
            fmt::format("{},{},training,small,{}\n", track, track / 2, track < 6 ? "Folk" : "Rock");
        add(fmt::format("fma_small/000/{:06}.wav", track));
    }
    addTable(rows);
    const auto corpus = read({{"held_out", "0.3"}});
    ASSERT_TRUE(corpus) << corpus.error().text();
    std::set<std::string> trained;
    std::set<std::string> heldOut;
    for (const auto& recording : corpus->recordings) {
        (recording.split == Split::Training ? trained : heldOut).insert(recording.group);
    }
    EXPECT_EQ(trained.size(), 4U);
    EXPECT_EQ(heldOut.size(), 2U) << "an artist stands on both sides";
}

TEST_F(FmaImporter, refusesOtherTables)
{
    add("fma_small/000/000002.wav");
    for (const std::string header : {"", "\n", "track_id,genre\n", ",set\n,split\n", kHeader}) {
        addTable("", header);
        const auto corpus = read({{"layout", "fma"}});
        ASSERT_FALSE(corpus) << header;
        EXPECT_FALSE(corpus.error().remedy.empty()) << header;
        EXPECT_EQ(isFma(folder.path()), header == kHeader) << header;
    }
}

TEST_F(FmaImporter, passesOverRowsThatAreNoTracks)
{
    const std::string million(1000000, 'x');
    addTable("\n2,1,training,small,Folk\n" + million + ",,,,\n-3,1,training,small,Folk\n4\n"
        + "99999999999999999999,1,test,small,Folk\n3,Fran\xE7ois,training,small,Caf\xE9\n");
    add("fma_small/000/000002.wav");
    add("fma_small/000/000003.wav");
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"Café", "Folk"}));
    EXPECT_EQ(corpus->recordings[1].group, "artist François");
    EXPECT_TRUE(corpus->problems.empty());
}

TEST_F(FmaImporter, aFolderNamedLikeTheTableIsNone)
{
    std::filesystem::create_directories(folder.path() / "fma_metadata" / "tracks.csv");
    EXPECT_FALSE(isFma(folder.path()));
    EXPECT_FALSE(read({{"layout", "fma"}}));
}

} // namespace
} // namespace timbrel::corpus
