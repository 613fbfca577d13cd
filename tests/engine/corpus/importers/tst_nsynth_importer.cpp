// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/nsynth_importer.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/corpus/importers/importer.h"
#include "engine/corpus/importers/nsynth_notes.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

class NsynthImporter : public testing::Test {
protected:
    void add(const std::string& part, const std::string& note) const
    {
        folder.add(part + "/audio/" + note + ".wav", tests::sine(300.0, 16000, 1600));
    }
    void describe(const std::string& part, const std::string& json) const
    {
        folder.addBytes(part + "/examples.json", json);
    }
    static std::string note(const std::string& name, const std::string& family,
        const std::string& instrument, const std::string& source = "acoustic")
    {
        return fmt::format(R"("{}": {{"pitch": 60, "qualities": [0, [1, {{"instrument_str": "x"}}]],
            "qualities_str": ["instrument_family_str"], "instrument_family_str": "{}",
            "more": {{"instrument_family_str": "deeper"}}, "instrument": 3,
            "instrument_str": "{}", "instrument_source_str": "{}"}})",
            name, family, instrument, source);
    }
    Result<Corpus> read(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        return readCorpus(folder.values(changes), monitor);
    }

    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_F(NsynthImporter, takesFamiliesAsClassesAndPartsAsSplit)
{
    describe("nsynth-train",
        "{" + note("a", "reed", "reed_1") + "," + note("b", "guitar", "g", "synthetic") + "}");
    describe("nsynth-valid", "{" + note("c", "reed", "reed_2") + "}");
    add("nsynth-train", "a");
    add("nsynth-train", "b");
    add("nsynth-valid", "c");
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->layout, "nsynth");
    EXPECT_EQ(corpus->classes, (std::vector<std::string>{"guitar", "reed"}));
    EXPECT_EQ(corpus->secondLabelName, "source");
    ASSERT_EQ(corpus->recordings.size(), 3U);
    EXPECT_EQ(corpus->recordings[0].id, "nsynth-train/audio/a.wav");
    EXPECT_EQ(corpus->recordings[0].classIndex, 1U);
    EXPECT_EQ(corpus->recordings[0].group, "reed_1");
    EXPECT_EQ(corpus->recordings[0].split, Split::Training);
    EXPECT_EQ(corpus->recordings[1].secondLabel, "synthetic");
    EXPECT_EQ(corpus->recordings[2].split, Split::HeldOut);
    EXPECT_TRUE(corpus->problems.empty());
}

TEST_F(NsynthImporter, aPartAloneIsSplitByInstrument)
{
    std::string notes;
    for (int index = 0; index < 12; ++index) { // three instruments a family, two notes of each
        notes += (index > 0 ? "," : "")
            + note(fmt::format("n{}", index), index < 6 ? "reed" : "bass",
                fmt::format("instrument {}", index / 2));
        add("nsynth-test", fmt::format("n{}", index));
    }
    describe("nsynth-test", "{" + notes + "}");
    const auto corpus =
        read({{"folder", (folder.path() / "nsynth-test").string()}, {"held_out", "0.3"}});
    ASSERT_TRUE(corpus) << corpus.error().text();
    std::set<std::string> trained;
    std::set<std::string> heldOut;
    for (const auto& recording : corpus->recordings) {
        (recording.split == Split::Training ? trained : heldOut).insert(recording.group);
    }
    EXPECT_EQ(trained.size(), 4U);
    EXPECT_EQ(heldOut.size(), 2U) << "an instrument stands on both sides";
}

TEST_F(NsynthImporter, namesWhatIsMissingUnlistedAndWithoutAFamily)
{
    describe("nsynth-train",
        "{" + note("a", "reed", "1") + "," + note("b", "bass", "2") + "," + note("c", "bass", "2")
            + R"(,"d": {}})");
    describe("nsynth-valid", "{" + note("e", "reed", "3") + "}"); // without its sounds
    for (const char* name : {"a", "b", "d", "y", "x"}) {
        add("nsynth-train", name);
    }
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->recordings.size(), 2U);
    std::vector<std::string> told;
    for (const Problem& problem : corpus->problems) {
        told.push_back(problem.file + ": " + problem.what.english());
    }
    EXPECT_EQ(told,
        (std::vector<std::string>{
            "nsynth-train/audio/d.wav: the description names no instrument family for it",
            "nsynth-train/audio/x.wav and 1 more: the description does not list it",
            "nsynth-train/examples.json: of the 4 recordings that it lists, 2 are here",
            "nsynth-valid/examples.json: of the 1 recordings that it lists, 0 are here"}));
}

TEST_F(NsynthImporter, refusesDamagedDescriptionsByName)
{
    add("nsynth-train", "a");
    const std::string whole = "{" + note("a", "reed", "1") + "}";
    for (const std::string& text : {std::string(), std::string("[1]"), std::string("3"),
             std::string(R"({"a": 3})"), std::string(R"({"a": [{}]})"), std::string("\xFF\xFE"),
             std::string("{\"\xE9\": {}}"), std::string(100000, '['),
             whole.substr(0, whole.size() - 1), whole + whole, std::string("{}")}) {
        describe("nsynth-train", text);
        const auto corpus = read({{"layout", "nsynth"}});
        ASSERT_FALSE(corpus) << text;
        EXPECT_FALSE(corpus.error().where.empty()) << text;
        EXPECT_FALSE(corpus.error().remedy.empty()) << text;
        if (text != "{}") {
            EXPECT_NE(corpus.error().where.find("examples.json"), std::string::npos) << text;
        }
    }
}

TEST_F(NsynthImporter, leavesOtherExamplesAlone)
{
    describe("", R"({"first": {"title": "not a note"}})");
    folder.fill({"a", "b"}, 2, 0.1);
    EXPECT_FALSE(isNsynth(folder.path()));
    EXPECT_EQ(read()->layout, "folder");
}

TEST_F(NsynthImporter, everyTruncationOfADescriptionIsRefused)
{
    const std::string whole = R"({"a": {"pitch": -6.0e1, "qualities_str": ["dark"], "more": {}},
        "b": {"instrument_family_str": "reed", "instrument_source_str": null, "x": true}})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        describe("nsynth-train", whole.substr(0, length));
        EXPECT_FALSE(visitNsynthNotes(
            folder.path() / "nsynth-train/examples.json", [](const NsynthNote&) { return true; }))
            << length;
    }
}

} // namespace
} // namespace timbrel::corpus
