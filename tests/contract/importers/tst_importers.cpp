// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engine/audio/synthesiser.h"
#include "engine/corpus/content_hash.h"
#include "engine/corpus/importer.h"
#include "engine/corpus/recorded_files.h"
#include "engine/corpus/solos.h"
#include "tests/support/corpus_folder.h"

// What every row of the catalog of importers must hold, whatever its layout.

namespace timbrel::corpus {
namespace {

/// Fills a folder in the layout of a row: two classes, a and b in the folder's own words, with at
/// least three recordings each. A new row needs one more line here.
const std::map<std::string, std::function<void(const tests::CorpusFolder&)>> kExamples{
    {"folder",
        [](const tests::CorpusFolder& folder) {
            folder.fill({"a", "b"}, 4, 0.5);
        }},
    {"gtzan",
        [](const tests::CorpusFolder& folder) {
            for (int index = 0; index < 8; ++index) {
                const char* genre = index % 2 == 0 ? "blues" : "rock";
                folder.add(fmt::format("genres/{0}/{0}.{1:05}.wav", genre, index),
                    tests::sine(200.0 + 50.0 * index, 22050, 11025), 22050);
            }
        }},
    {"medley-solos",
        [](const tests::CorpusFolder& folder) {
            std::string table = "subset,instrument,instrument_id,song_id,uuid4\n";
            for (int index = 0; index < 8; ++index) {
                const char* subset = index < 6 ? "training" : "test";
                const int instrument = index % 2;
                const auto uuid = fmt::format("0000-{}", index);
                table += fmt::format("{},{},{},{},{}\n", subset,
                    instrument == 0 ? "flute" : "piano", instrument, index, uuid);
                folder.add(
                    fmt::format("audio/Medley-solos-DB_{}-{}_{}.wav", subset, instrument, uuid),
                    tests::sine(200.0 + 50.0 * index, 16000, 8000));
            }
            folder.addBytes("annotation/Medley-solos-DB_metadata.csv", table);
        }},
    {"recorded",
        [](const tests::CorpusFolder& folder) {
            std::vector<RecordedTakeEntry> takes;
            for (int index = 0; index < 4; ++index) {
                takes.push_back({fmt::format("20261121-18050{}", index),
                    index % 2 == 0 ? "flute" : "voice", "a microphone", 16000, ""});
                for (std::size_t clip = 1; clip <= 2; ++clip) {
                    folder.add(clipFile(takes.back(), clip),
                        tests::sine(200.0 * static_cast<double>(clip) + 30.0 * index, 16000, 8000));
                }
            }
            ASSERT_TRUE(writeTakes(folder.path(), takes));
        }},
    {"solos",
        [](const tests::CorpusFolder& folder) {
            Monitor monitor;
            SolosOptions options;
            options.classes = {"flute", "violin"};
            options.phrases = 3;
            options.heldOutPhrases = 1;
            options.phraseSeconds = 2.0;
            ASSERT_TRUE(makeSolos(options, folder.path(), monitor));
        }},
};

class EveryImporter : public testing::TestWithParam<const ImporterRow*> {
protected:
    void SetUp() override
    {
        const auto example = kExamples.find(GetParam()->row.id);
        ASSERT_NE(example, kExamples.end()) << "give the new layout an example in this test";
        if (!audio::findSoundfont({})) {
            GTEST_SKIP() << "no soundfont is installed";
        }
        example->second(folder);
    }
    Result<Corpus> read(std::initializer_list<std::pair<const char*, std::string>> changes = {})
    {
        return GetParam()->read(folder.path(), folder.values(changes), monitor);
    }

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

TEST_P(EveryImporter, readsWholeRecordingsInTwoSplits)
{
    const auto corpus = read();
    ASSERT_TRUE(corpus) << corpus.error().text();
    EXPECT_EQ(corpus->classes.size(), 2U);
    EXPECT_EQ(corpus->layout, GetParam()->row.id);
    EXPECT_EQ(corpus->folder, folder.path());
    std::set<std::string> ids;
    std::set<std::pair<std::size_t, Split>> parts;
    for (const Recording& recording : corpus->recordings) {
        EXPECT_TRUE(ids.insert(recording.id).second) << recording.id;
        EXPECT_TRUE(std::filesystem::exists(recording.file)) << recording.file;
        EXPECT_TRUE(std::filesystem::path(recording.id).is_relative());
        EXPECT_GT(recording.seconds, 0.0);
        ASSERT_LT(recording.classIndex, corpus->classes.size());
        parts.insert({recording.classIndex, recording.split});
    }
    EXPECT_EQ(parts.size(), 4U) << "each class in training and held out";
}

TEST_P(EveryImporter, readsTheSameTwice)
{
    EXPECT_EQ(fingerprint(read().value()), fingerprint(read().value()));
}

TEST_P(EveryImporter, keepsToNamedClassesAndRefusesUnknownOnes)
{
    const auto classes = read()->classes;
    const auto both = read({{"classes", classes[1] + "," + classes[0]}});
    ASSERT_TRUE(both) << both.error().text();
    EXPECT_EQ(both->classes, classes);
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
    EXPECT_EQ(std::ranges::count(corpus->recordings, Split::Training, &Recording::split), 2);
}

TEST_P(EveryImporter, aDamagedRecordingIsAProblemNotAFailure)
{
    const auto before = read();
    ASSERT_TRUE(before);
    folder.addBytes(before->recordings.front().id, "damaged");
    const auto after = read();
    ASSERT_TRUE(after) << after.error().text();
    EXPECT_EQ(after->recordings.size(), before->recordings.size() - 1);
    ASSERT_EQ(after->problems.size(), 1U);
    EXPECT_EQ(after->problems.front().file, before->recordings.front().id);
    EXPECT_FALSE(after->problems.front().remedy.empty());
}

TEST_P(EveryImporter, leavesOutWhatIsNamed)
{
    const auto before = read();
    ASSERT_TRUE(before);
    const auto after = read({{"leave_out", before->recordings.front().id}});
    ASSERT_TRUE(after) << after.error().text();
    EXPECT_EQ(after->recordings.size(), before->recordings.size() - 1);
    EXPECT_NE(after->recordings.front().id, before->recordings.front().id);
    EXPECT_EQ(after->problems.size(), before->problems.size());
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
