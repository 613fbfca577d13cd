// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/stored_split.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/experiments/assembly/experiment_parts.h"
#include "tests/engine/experiments/tiny.h"
#include "tests/support/corpus_folder.h"

namespace timbrel::experiments {
namespace {

class StoredSplit : public testing::Test {
protected:
    StoredSplit()
        : experiment(tinyExperiment(folder.path()))
    {
        folder.fill({"a", "b"}, 6, 0.6);
        set(experiment, "corpus.held_out", "0.4");
        stored = openCorpus(experiment, {}, quiet).value();
    }

    Result<ReopenedCorpus> reopen() { return reopenCorpus(experiment, stored, {}, quiet); }

    tests::CorpusFolder folder;
    params::Experiment experiment;
    corpus::Corpus stored;
    Monitor quiet;
};

TEST_F(StoredSplit, isKeptWhateverIsDrawnNow)
{
    set(experiment, "corpus.split_seed", "99");
    set(experiment, "corpus.held_out", "0.2");
    const auto drawn = openCorpus(experiment, {}, quiet).value();
    const auto reopened = reopen();
    ASSERT_TRUE(reopened) << reopened.error().text();
    ASSERT_EQ(reopened->corpus.recordings.size(), 12U);
    bool differs = false;
    for (std::size_t index = 0; index < 12; ++index) {
        EXPECT_EQ(reopened->corpus.recordings[index].id, stored.recordings[index].id);
        EXPECT_EQ(reopened->corpus.recordings[index].split, stored.recordings[index].split);
        differs = differs || drawn.recordings[index].split != stored.recordings[index].split;
    }
    EXPECT_TRUE(differs) << "the seed draws the same split: the test shows nothing";
    EXPECT_TRUE(reopened->changes().empty());
    EXPECT_TRUE(requireWhole(*reopened));
}

TEST_F(StoredSplit, newRecordingsAndClassesAreLeftAloneAndNamed)
{
    folder.add("a/new.wav", tests::sine(500, 16000, 9600));
    folder.add("0_first/other.wav", tests::sine(600, 16000, 9600));
    const auto reopened = reopen();
    ASSERT_TRUE(reopened);
    EXPECT_EQ(reopened->corpus.classes, stored.classes);
    EXPECT_EQ(reopened->corpus.recordings.size(), 12U);
    EXPECT_EQ(reopened->corpus.recordings.back().classIndex, 1U);
    EXPECT_EQ(reopened->added, (std::vector<std::string>{"0_first/other.wav", "a/new.wav"}));
    ASSERT_EQ(reopened->changes().size(), 1U);
    EXPECT_NE(reopened->changes()[0].file.find("a/new.wav"), std::string::npos);
    EXPECT_TRUE(requireWhole(*reopened));
}

TEST_F(StoredSplit, recordingsThatAreGoneAreNamed)
{
    std::filesystem::remove(folder.path() / "b" / "take_3.wav");
    const auto reopened = reopen();
    ASSERT_TRUE(reopened);
    EXPECT_EQ(reopened->missing, std::vector<std::string>{"b/take_3.wav"});
    ASSERT_EQ(reopened->changes().size(), 1U);
    const auto refused = requireWhole(*reopened);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text().english().find("b/take_3.wav"), std::string::npos);
    for (const auto& recording : stored.recordings) {
        std::filesystem::remove(recording.file);
    }
    folder.fill({"c", "d"}, 2, 0.6);
    const auto nothing = reopen();
    ASSERT_FALSE(nothing);
    EXPECT_NE(
        nothing.error().what.english().find("none of the run's recordings"), std::string::npos);
}

TEST_F(StoredSplit, whatTheRunDrewAmongMoreIsFoundAgain)
{
    set(experiment, "corpus.recordings_per_class", "2");
    set(experiment, "corpus.leave_out", "a/take_0.wav");
    stored = openCorpus(experiment, {}, quiet).value();
    ASSERT_LT(stored.recordings.size(), 12U);
    folder.add("a/new.wav", tests::sine(500, 16000, 9600)); // could change what is drawn
    const auto reopened = reopen();
    ASSERT_TRUE(reopened);
    EXPECT_EQ(reopened->corpus.recordings.size(), stored.recordings.size());
    EXPECT_TRUE(reopened->changes().empty());
}

} // namespace
} // namespace timbrel::experiments
