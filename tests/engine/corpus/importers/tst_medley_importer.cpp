// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/medley_importer.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "engine/corpus/importers/importer.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class MedleyImporter : public testing::Test {
protected:
    void add(const std::string& uuid)
    {
        folder.add("audio/Medley-solos-DB_x-0_" + uuid + ".wav", tests::sine(300.0, 16000, 1600));
    }
    void addTable(const std::string& rows, const char* header = kHeader) const
    {
        folder.addBytes("Medley-solos-DB_metadata.csv", header + rows);
    }
    Result<Corpus> read(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        return readCorpus(folder.values(changes), monitor);
    }

    static constexpr const char* kHeader = "subset,instrument,instrument_id,song_id,uuid4\n";
    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_F(MedleyImporter, takesClassesAndSubsetsFromTheTable)
{
    addTable(
        "training,violin,7,1,a\ntraining,flute,3,2,b\nvalidation,flute,3,3,c\ntest,violin,7,4,d\n");
    for (const char* uuid : {"a", "b", "c", "d"}) {
        add(uuid);
    }
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "medley-solos");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"flute", "violin"}));
    ASSERT_EQ(corpus->recordings.size(), 4U);
    EXPECT_EQ(corpus->recordings[0].classIndex, 1U);
    EXPECT_EQ(corpus->recordings[0].group, "song 1");
    EXPECT_EQ(corpus->recordings[0].split, Split::Training);
    EXPECT_EQ(corpus->recordings[2].split, Split::HeldOut);
    EXPECT_EQ(corpus->recordings[3].split, Split::HeldOut);
    EXPECT_TRUE(corpus->problems.empty());
}

TEST_F(MedleyImporter, readsTheOlderHeaderToo)
{
    addTable("training,violin,7,1,a\ntest,flute,3,2,b\n",
        "subset,instrument,instrument_id,track_id,uuid4\n");
    add("a");
    add("b");
    EXPECT_TRUE(read());
}

TEST_F(MedleyImporter, drawsASplitBySongWhereOnlyOneSubsetIsThere)
{
    std::string rows;
    for (int take = 0; take < 12; ++take) { // three songs a class, two takes of each
        const int song = take / 2;
        const std::string uuid = "u" + std::to_string(take);
        rows += std::string("training,") + (song < 3 ? "flute" : "violin") + ",0,"
            + std::to_string(song) + "," + uuid + "\n";
        add(uuid);
    }
    addTable(rows);
    const auto corpus = read({{"held_out", "0.3"}});
    ASSERT_TRUE(corpus) << corpus.error().text();
    std::set<std::string> trained;
    std::set<std::string> heldOut;
    for (const auto& recording : corpus->recordings) {
        (recording.split == Split::Training ? trained : heldOut).insert(recording.group);
    }
    EXPECT_EQ(trained.size() + heldOut.size(), 6U) << "a song stands on both sides";
    EXPECT_EQ(heldOut.size(), 2U);
}

TEST_F(MedleyImporter, drawsASplitInAnyCaseWhenToldTo)
{
    std::string rows;
    for (int take = 0; take < 8; ++take) {
        const std::string uuid = "u" + std::to_string(take);
        rows += std::string(take == 0 ? "training," : "test,") + (take < 4 ? "flute" : "violin")
            + ",0," + std::to_string(take) + "," + uuid + "\n";
        add(uuid);
    }
    addTable(rows);
    const auto count = [this](const char* split) {
        const auto corpus = read({{"split", split}, {"held_out", "0.25"}});
        return std::ranges::count(corpus->recordings, Split::HeldOut, &Recording::split);
    };
    EXPECT_EQ(count("official"), 7);
    EXPECT_EQ(count("drawn"), 2);
    ASSERT_EQ(read()->problems.size(), 1U);
    EXPECT_EQ(read()->problems[0].file, "violin"); // it has test recordings only
    EXPECT_TRUE(read({{"split", "drawn"}})->problems.empty());
}

TEST_F(MedleyImporter, namesWhatIsMissingAndWhatIsNotListed)
{
    addTable("training,violin,7,1,a\ntest,flute,3,2,b\ntest,flute,3,2,gone\n");
    add("a");
    add("b");
    add("stranger");
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    ASSERT_EQ(corpus->problems.size(), 3U);
    EXPECT_NE(corpus->problems[0].file.find("stranger"), std::string::npos);
    EXPECT_EQ(corpus->problems[1].what, "of the 3 recordings that it lists, 2 are here");
}

TEST_F(MedleyImporter, refusesATableOfSomethingElse)
{
    addTable("1,2\n", "track,genre\n");
    add("a");
    const auto corpus = read();
    ASSERT_FALSE(corpus);
    EXPECT_NE(
        corpus.error().text().english().find("Medley-solos-DB_metadata.csv"), std::string::npos);
    const auto elsewhere = readMedleySolos(
        folder.path() / "audio", folder.values({{"layout", "medley-solos"}}), monitor);
    ASSERT_FALSE(elsewhere);
    EXPECT_FALSE(elsewhere.error().remedy.empty());
}

TEST_F(MedleyImporter, readsThePublishedTables)
{
    const std::filesystem::path published = TIMBREL_SHARED_DATA "/layouts/medley_solos_db";
    if (!std::filesystem::exists(published)) {
        GTEST_SKIP() << published << " is not here";
    }
    params::ParameterSet values(corpusParameters());
    ASSERT_TRUE(values.set("folder", published.string()));
    const auto corpus = readCorpus(values, monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "medley-solos");
    EXPECT_EQ(corpus->recordings.size(), 8U);
    EXPECT_EQ(corpus->classes.size(), 8U);
    ASSERT_EQ(corpus->problems.size(), 1U);
    EXPECT_EQ(corpus->problems[0].what, "of the 21571 recordings that it lists, 8 are here");
}

} // namespace
} // namespace timbrel::corpus
