// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/musicnet_importer.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "engine/corpus/importers/importer.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class MusicNetImporter : public testing::Test {
protected:
    void add(const std::string& name) const { folder.add(name, tests::sine(300.0, 16000, 1600)); }
    void addTable(const std::string& rows, const std::string& header = kHeader) const
    {
        folder.addBytes("musicnet_metadata.csv", header + rows);
    }
    Result<Corpus> read(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        return readCorpus(folder.values(changes), monitor);
    }

    static constexpr const char* kHeader =
        "id,composer,composition,movement,ensemble,source,transcriber,catalog_name,seconds\n";
    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_F(MusicNetImporter, takesEnsemblesAsClassesAndComposersAsSecondLabels)
{
    addTable("1,Schubert,\"Quintet, in A\",1. Allegro,Piano Quintet,,,,447\n"
             "2,Bach,Suite 4,2. Allemande,Solo Cello,,,,251\n"
             "3,Bach,Suite 4,3. Courante,Solo Cello,,,,150\n");
    add("train_data/1.wav");
    add("train_data/2.wav");
    add("test_data/3.wav");
    add("elsewhere/4.wav");
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "musicnet");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"Piano Quintet", "Solo Cello"}));
    EXPECT_EQ(corpus->secondLabelName, "composer");
    ASSERT_EQ(corpus->recordings.size(), 3U); // by path
    EXPECT_EQ(corpus->recordings[0].id, "test_data/3.wav");
    EXPECT_EQ(corpus->recordings[0].split, Split::HeldOut);
    EXPECT_EQ(corpus->recordings[0].classIndex, 1U);
    EXPECT_EQ(corpus->recordings[0].secondLabel, "Bach");
    EXPECT_EQ(corpus->recordings[0].group, "Bach: Suite 4");
    EXPECT_EQ(corpus->recordings[1].group, "Schubert: Quintet, in A");
    EXPECT_EQ(corpus->recordings[1].split, Split::Training);
    EXPECT_TRUE(corpus->problems.empty());
}

TEST_F(MusicNetImporter, drawsASplitByCompositionWhereOnlyOnePartIsThere)
{
    std::string rows;
    for (int index = 0; index < 12; ++index) { // three works an ensemble, two movements of each
        rows += std::to_string(index) + ",Bach,Work " + std::to_string(index / 2) + ",,"
            + (index < 6 ? "Solo Cello" : "Solo Violin") + ",,,,1\n";
        add("musicnet/train_data/" + std::to_string(index) + ".wav");
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
    EXPECT_EQ(heldOut.size(), 2U) << "a composition stands on both sides";
}

TEST_F(MusicNetImporter, namesWhatIsMissingUnlistedAndWithoutAnEnsemble)
{
    addTable("1,Bach,a,,Solo Cello,,,,1\n2,Bach,b,,,,,,1\n3,Bach,c,,Solo Cello,,,,1\n");
    add("train_data/1.wav");
    add("train_data/2.wav");
    add("train_data/9.wav");
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    ASSERT_EQ(corpus->problems.size(), 4U);
    EXPECT_EQ(corpus->problems[0].file, "train_data/9.wav");
    EXPECT_EQ(corpus->problems[1].file, "train_data/2.wav");
    EXPECT_EQ(corpus->problems[2].what, "of the 3 recordings that it lists, 1 are here");
}

TEST_F(MusicNetImporter, refusesOtherTables)
{
    add("train_data/1.wav");
    for (const std::string text : {"", "id,composer\n1,Bach\n", "\"", kHeader}) {
        addTable("", text);
        const auto corpus = read({{"layout", "musicnet"}});
        ASSERT_FALSE(corpus) << text;
        EXPECT_FALSE(corpus.error().where.empty()) << text;
        EXPECT_FALSE(corpus.error().remedy.empty()) << text;
    }
}

} // namespace
} // namespace timbrel::corpus
