// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "engine/audio/synthesiser.h"
#include "engine/corpus/content_hash.h"
#include "engine/corpus/importers/importer.h"
#include "tests/contract/importers/layout_examples.h"
#include "tests/support/environment.h"

// What every row of the catalog of importers must hold, whatever its layout.

namespace timbrel::corpus {
namespace {

class EveryImporter : public testing::TestWithParam<const ImporterRow*> {
protected:
    void SetUp() override
    {
        const auto found = tests::layoutExamples().find(GetParam()->row.id);
        ASSERT_NE(found, tests::layoutExamples().end()) << "give the new layout an example";
        if (!audio::findSoundfont({})) {
            GTEST_SKIP() << "no soundfont is installed";
        }
        example = found->second;
        example.fill(folder);
    }
    Result<Corpus> read(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        return GetParam()->read(folder.path(), folder.values(changes), monitor);
    }

    static const Recording& aHeldOutOne(const Corpus& corpus)
    {
        return *std::ranges::find(corpus.recordings, Split::HeldOut, &Recording::split);
    }

    const tests::TemporaryFolder cache; // for layouts that are rendered
    const tests::EnvironmentVariable cacheHome{"XDG_CACHE_HOME", cache.path().string()};
    tests::LayoutExample example;
    tests::CorpusFolder folder;
    Monitor monitor;
};

TEST_P(EveryImporter, isDescribedAndSelectable)
{
    EXPECT_FALSE(GetParam()->row.label.empty());
    EXPECT_FALSE(GetParam()->row.help.empty());
    params::ParameterSet values(corpusParameters());
    EXPECT_TRUE(values.setFromText("layout", GetParam()->row.id));
}

TEST_P(EveryImporter, recognisesItsOwnFolderAndNoEmptyOne)
{
    EXPECT_TRUE(GetParam()->matches(folder.path()));
    const tests::TemporaryFolder empty;
    EXPECT_FALSE(GetParam()->matches(empty.path()));
    EXPECT_FALSE(GetParam()->matches(empty.path() / "missing"));
    const auto recognised = readCorpus(folder.values(), monitor);
    ASSERT_TRUE(recognised) << recognised.error().text();
    EXPECT_EQ(recognised->layout, GetParam()->row.id);
}

TEST_P(EveryImporter, readsTheClassesAndTheSplit)
{
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->classes, example.classes);
    EXPECT_EQ(corpus->secondLabelName, example.secondLabel);
    EXPECT_EQ(corpus->layout, GetParam()->row.id);
    EXPECT_TRUE(corpus->problems.empty()) << corpus->problems.front().what;
    std::map<std::pair<std::size_t, Split>, std::size_t> parts;
    for (const Recording& recording : corpus->recordings) {
        ++parts[{recording.classIndex, recording.split}];
    }
    for (std::size_t index = 0; index < example.classes.size(); ++index) {
        EXPECT_EQ((parts[{index, Split::Training}]), example.training / example.classes.size());
        EXPECT_EQ((parts[{index, Split::HeldOut}]), example.heldOut / example.classes.size());
    }
}

TEST_P(EveryImporter, readsWholeRecordings)
{
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    std::set<std::string> ids;
    for (const Recording& recording : corpus->recordings) {
        EXPECT_TRUE(ids.insert(recording.id).second) << recording.id;
        EXPECT_TRUE(std::filesystem::exists(recording.file)) << recording.file;
        EXPECT_EQ(recording.file, corpus->folder / recording.id);
        EXPECT_TRUE(std::filesystem::path(recording.id).is_relative());
        EXPECT_GT(recording.seconds, 0.0);
        EXPECT_LT(recording.classIndex, corpus->classes.size());
        EXPECT_EQ(recording.secondLabel.empty(), example.secondLabel.empty());
    }
}

TEST_P(EveryImporter, aClosingSlashMakesNoDifference)
{
    const auto slashed =
        readCorpus(folder.values({{"folder", folder.path().string() + "/"}}), monitor);
    ASSERT_TRUE(slashed) << slashed.error().text();
    EXPECT_EQ(tests::fingerprintOf(*slashed), tests::fingerprintOf(read().value()));
}

TEST_P(EveryImporter, readsTheSameTwice)
{
    EXPECT_EQ(tests::fingerprintOf(read().value()), tests::fingerprintOf(read().value()));
}

TEST_P(EveryImporter, keepsToNamedClassesAndRefusesUnknownOnes)
{
    const auto classes = read()->classes;
    const auto both = read({{"classes", classes[1] + "," + classes[0]}});
    ASSERT_TRUE(both) << both.error().text();
    EXPECT_EQ(both->classes, (std::vector<std::string>{classes[0], classes[1]}));
    const auto alone = read({{"classes", classes[0]}});
    ASSERT_TRUE(alone) << alone.error().text();
    EXPECT_FALSE(requireTwoClasses(*alone));
    const auto unknown = read({{"classes", "no such class"}});
    ASSERT_FALSE(unknown);
    EXPECT_FALSE(unknown.error().remedy.empty());
}

TEST_P(EveryImporter, limitsTrainingRecordings)
{
    const auto corpus = read({{"recordings_per_class", "1"}});
    ASSERT_TRUE(corpus);
    EXPECT_EQ(std::ranges::count(corpus->recordings, Split::Training, &Recording::split),
        std::ssize(corpus->classes));
}

TEST_P(EveryImporter, aDamagedRecordingIsAProblemNotAFailure)
{
    const auto before = read();
    ASSERT_TRUE(before);
    const Recording& damaged = aHeldOutOne(*before);
    std::ofstream(damaged.file) << "damaged";
    const auto after = read();
    ASSERT_TRUE(after) << after.error().text();
    EXPECT_EQ(after->recordings.size(), before->recordings.size() - 1);
    ASSERT_EQ(after->problems.size(), 1U);
    EXPECT_EQ(after->problems.front().file, damaged.id);
    EXPECT_FALSE(after->problems.front().remedy.empty());
}

TEST_P(EveryImporter, strangeThingsBesideMakeNoDifference)
{
    const auto before = read();
    ASSERT_TRUE(before);
    const auto& place = folder.path();
    std::filesystem::create_directory_symlink(".", place / "loop");
    std::filesystem::create_directory_symlink("itself", place / "itself");
    std::filesystem::create_directory_symlink("..", place / "up");
    std::filesystem::create_directory_symlink("/", place / "root");
    folder.addBytes(".hidden/take.wav", "hidden");
    folder.addBytes("notes.txt", "not a recording");
    EXPECT_TRUE(GetParam()->matches(place));
    const auto after = read();
    ASSERT_TRUE(after) << after.error().text();
    EXPECT_EQ(tests::fingerprintOf(*after), tests::fingerprintOf(*before));
    EXPECT_TRUE(after->problems.empty()) << after->problems.front().file;
}

/// What a file that describes recordings may hold instead of what it should.
const std::vector<std::string> kStrangeDescriptions{"", "\n", "{}", "[]", "null", "\"",
    ",,,\n,,,\n", std::string(1, '\0'), "\xFF\xFE\xFF", "{\"\xE9\": 1}", std::string(1000000, 'x'),
    std::string(100000, '['), std::string(100000, ',') + "\n", std::string(100000, '\n')};

TEST_P(EveryImporter, answersStrangeDescriptionsInWords)
{
    std::vector<std::filesystem::path> descriptions;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        if (entry.path().extension() == ".csv" || entry.path().extension() == ".json") {
            descriptions.push_back(entry.path());
        }
    }
    const auto expectWords = [&](const std::string& what) {
        if (const auto corpus = read()) {
            for (const Problem& problem : corpus->problems) {
                EXPECT_FALSE(problem.file.empty() || problem.what.empty() || problem.remedy.empty())
                    << what;
            }
        } else {
            EXPECT_FALSE(corpus.error().what.empty()) << what;
            EXPECT_FALSE(corpus.error().where.empty()) << what;
            EXPECT_FALSE(corpus.error().remedy.empty()) << what;
        }
    };
    for (const auto& description : descriptions) {
        for (const std::string& text : kStrangeDescriptions) {
            std::ofstream(description, std::ios::binary) << text;
            expectWords(description.string() + ": " + text.substr(0, 20));
        }
        std::filesystem::remove(description);
        std::filesystem::create_directory(description);
        expectWords(description.string() + " is a folder");
    }
}

TEST_P(EveryImporter, leavesOutWhatIsNamed)
{
    const auto before = read();
    ASSERT_TRUE(before);
    const std::string& id = aHeldOutOne(*before).id;
    const auto after = read({{"leave_out", id}});
    ASSERT_TRUE(after) << after.error().text();
    EXPECT_EQ(after->recordings.size(), before->recordings.size() - 1);
    EXPECT_EQ(std::ranges::count(after->recordings, id, &Recording::id), 0);
    EXPECT_TRUE(after->problems.empty());
}

TEST_P(EveryImporter, drawsASplitThatKeepsGroupsTogether)
{
    const auto corpus = read({{"split", "drawn"}, {"held_out", "0.4"}});
    ASSERT_TRUE(corpus) << corpus.error().text();
    std::map<std::string, std::set<Split>> sides;
    std::set<Split> all;
    for (const Recording& recording : corpus->recordings) {
        sides[recording.group.empty() ? recording.id : recording.group].insert(recording.split);
        all.insert(recording.split);
    }
    for (const auto& [group, splits] : sides) {
        EXPECT_EQ(splits.size(), 1U) << group;
    }
    EXPECT_EQ(all.size(), 2U);
}

TEST_P(EveryImporter, canBeCancelled)
{
    struct Cancelled final : Monitor {
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    const auto corpus = GetParam()->read(folder.path(), folder.values(), cancelled);
    ASSERT_FALSE(corpus);
    EXPECT_EQ(corpus.error().code, ErrorCode::Cancelled);
}

/// A folder in each layout, filled once for all tests.
const std::map<std::string, tests::CorpusFolder>& foreignFolders()
{
    static const auto folders = [] {
        std::map<std::string, tests::CorpusFolder> filled;
        for (const auto& [id, example] : tests::layoutExamples()) {
            example.fill(filled[id]);
        }
        return filled;
    }();
    return folders;
}

TEST_P(EveryImporter, refusesOtherLayoutsPolitely)
{
    for (const auto& [id, foreign] : foreignFolders()) {
        const auto corpus = readCorpus(foreign.values({{"layout", GetParam()->row.id}}), monitor);
        const bool holdsSounds = id != "midi"; // in sub-folders, so it is a folder per class too
        if (id == GetParam()->row.id || (GetParam()->row.id == "folder" && holdsSounds)) {
            EXPECT_TRUE(corpus) << id << ": " << corpus.error().text();
            continue;
        }
        ASSERT_FALSE(corpus) << id;
        EXPECT_FALSE(corpus.error().what.empty()) << id;
        EXPECT_EQ(corpus.error().where, foreign.path().string()) << id;
        EXPECT_FALSE(corpus.error().remedy.empty()) << id;
        EXPECT_FALSE(GetParam()->matches(foreign.path())) << id;
    }
}

std::vector<const ImporterRow*> rows()
{
    std::vector<const ImporterRow*> all;
    for (const auto& row : importerCatalog()) {
        all.push_back(&row);
    }
    return all;
}

INSTANTIATE_TEST_SUITE_P(
    Catalog, EveryImporter, testing::ValuesIn(rows()), [](const auto& instance) {
        auto name = instance.param->row.id;
        std::ranges::replace(name, '-', '_'); // as GoogleTest wants them
        return name;
    });

} // namespace
} // namespace timbrel::corpus
