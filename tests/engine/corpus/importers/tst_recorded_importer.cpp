// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/recorded_importer.h"

#include <map>
#include <set>

#include <gtest/gtest.h>

#include "engine/corpus/importers/importer.h"
#include "engine/corpus/recording/recorded_files.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::corpus {
namespace {

RecordedTakeEntry entry(const std::string& id, const std::string& className)
{
    return {id, className, "a microphone", 16000, "2026-11-21T18:05:03Z"};
}

class RecordedImporter : public testing::Test {
protected:
    /// A take with as many clips, on disk and in the description.
    void addTake(const std::string& id, const std::string& className, std::size_t clips)
    {
        takes.push_back(entry(id, className));
        for (std::size_t number = 1; number <= clips; ++number) {
            folder.add(clipFile(takes.back(), number),
                tests::sine(200.0 + 10.0 * static_cast<double>(++sounds), 16000, 8000));
        }
        ASSERT_TRUE(writeTakes(folder.path(), takes));
    }

    tests::CorpusFolder folder;
    std::vector<RecordedTakeEntry> takes;
    std::size_t sounds = 0;
    Monitor monitor;
};

TEST_F(RecordedImporter, theClipsOfATakeStayTogether)
{
    for (const char* name : {"flute", "low-d whistle"}) {
        addTake("20261121-180503", name, 3);
        addTake("20261121-180503-2", name, 3);
        addTake("20261121-190000", name, 2);
    }
    for (const char* seed : {"1", "2", "3", "4"}) {
        const auto corpus = readCorpus(folder.values({{"split_seed", seed}}), monitor);
        ASSERT_TRUE(corpus) << corpus.error().text();
        EXPECT_EQ(corpus->layout, "recorded");
        EXPECT_EQ(corpus->classes, (std::vector<std::string>{"flute", "low-d whistle"}));
        EXPECT_EQ(corpus->recordings.size(), 16U);
        std::map<std::pair<std::size_t, std::string>, std::set<Split>> sides;
        std::set<std::pair<std::size_t, Split>> parts;
        for (const Recording& recording : corpus->recordings) {
            sides[{recording.classIndex, recording.group}].insert(recording.split);
            parts.insert({recording.classIndex, recording.split});
        }
        EXPECT_EQ(sides.size(), 6U);
        for (const auto& [take, split] : sides) {
            EXPECT_EQ(split.size(), 1U) << take.second;
        }
        EXPECT_EQ(parts.size(), 4U);
        EXPECT_TRUE(corpus->problems.empty());
    }
}

TEST_F(RecordedImporter, recordingsPutThereByHandBelongToNoTake)
{
    addTake("20261121-180503", "flute", 2);
    addTake("20261121-180504", "voice", 2);
    folder.add("flute/by-hand.wav", tests::sine(300.0, 16000, 8000));
    folder.add("voice/flute-20261121-180503-001.wav", tests::sine(310.0, 16000, 8000));
    const auto corpus = readCorpus(folder.values(), monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    std::size_t ungrouped = 0;
    for (const Recording& recording : corpus->recordings) {
        ungrouped += recording.group.empty() ? 1U : 0U;
    }
    EXPECT_EQ(ungrouped, 2U);
}

TEST_F(RecordedImporter, aClassOfOneTakeIsAProblemWithARemedy)
{
    addTake("20261121-180503", "flute", 4);
    addTake("20261121-180504", "flute", 4);
    addTake("20261121-180505", "voice", 4);
    const auto corpus = readCorpus(folder.values(), monitor);
    ASSERT_TRUE(corpus) << corpus.error().text();
    ASSERT_EQ(corpus->problems.size(), 1U);
    EXPECT_EQ(corpus->problems.front().file, "voice");
    EXPECT_EQ(corpus->problems.front().remedy, "Record a second take");
}

TEST_F(RecordedImporter, refusesOtherFoldersAndDamageInWords)
{
    const auto other = readRecorded(folder.path(), folder.values(), monitor);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::NotFound);
    addTake("20261121-180503", "flute", 1);
    folder.addBytes(kRecordedDescription, "{\"takes\": [");
    const auto damaged = readCorpus(folder.values(), monitor);
    ASSERT_FALSE(damaged);
    EXPECT_NE(damaged.error().text().english().find("damaged"), std::string::npos);
    EXPECT_FALSE(damaged.error().remedy.empty());
}

} // namespace
} // namespace timbrel::corpus
