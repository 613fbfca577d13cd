// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/notes_kept.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::transcription {
namespace {

constexpr int kRate = 8000;

/// A corpus whose sounds are numbers: every sample of a recording is the same, and the ear knows
/// which notes that number stands for.
class NotesKeptTest : public ::testing::Test {
protected:
    NotesKeptTest()
    {
        corpus.folder = folder.path();
        corpus.classes = {"piano", "flute"};
        task.sampleRate = kRate;
        task.ear = [this](const Sound& sound, Monitor&) -> Result<std::vector<audio::Note>> {
            ++heard;
            longest = std::max(longest, sound.samples.size());
            return notes[numberOf(sound)];
        };
        task.performer = [](const Sound& sound, std::size_t source, std::size_t target,
                             Monitor&) -> Result<Sound> { // plays what nobody else has
            const auto number = 40 + static_cast<int>(10 * source + target);
            return Sound{kRate, std::vector(sound.samples.size(), sampleOf(number))};
        };
    }

    static float sampleOf(int number) { return static_cast<float>(number) / 100.0F; }
    static int numberOf(const Sound& sound)
    {
        return static_cast<int>(std::lround(100.0F * sound.samples.at(0)));
    }
    /// `count` notes, of which the first `alike` are those of every other such list.
    static std::vector<audio::Note> someNotes(int count, int alike, int apart)
    {
        std::vector<audio::Note> list;
        for (int i = 0; i < count; ++i) {
            list.push_back({0.25 * i, 0.2, i < alike ? 60 : apart, 80});
        }
        return list;
    }
    void add(int number, std::size_t classIndex, const std::string& phrase,
        corpus::Split split = corpus::Split::HeldOut)
    {
        corpus::Recording recording;
        recording.file = folder.path() / (std::to_string(number) + ".wav");
        recording.classIndex = classIndex;
        recording.split = split;
        recording.phrase = phrase;
        const Sound sound{kRate, std::vector(2 * kRate, sampleOf(number))};
        ASSERT_TRUE(audio::writeSound(recording.file, sound, audio::SampleFormat::Float32));
        corpus.recordings.push_back(recording);
    }
    Result<std::vector<NotesKept>> compared() { return compareNotes(corpus, task, monitor); }

    tests::TemporaryFolder folder;
    Monitor monitor;
    corpus::Corpus corpus;
    NotesKeptTask task;
    std::map<int, std::vector<audio::Note>> notes; ///< by number
    int heard = 0;
    std::size_t longest = 0;
};

TEST_F(NotesKeptTest, comparesTransfersWithTheirSourceTheTruthAndOtherMusic)
{
    add(1, 0, "a");
    add(2, 1, "a");
    add(3, 1, "b");
    add(4, 0, "", corpus::Split::Training);
    notes[1] = someNotes(4, 4, 0);
    notes[2] = someNotes(4, 3, 62);
    notes[3] = someNotes(4, 1, 64);
    notes[41] = someNotes(4, 2, 66); // of the piano, by the flute
    notes[50] = someNotes(4, 0, 68); // of the flute, by the piano
    const auto results = compared();
    ASSERT_TRUE(results) << results.error().text();
    ASSERT_EQ(results->size(), 3U);
    const auto& piano = results->at(0);
    EXPECT_EQ(piano.recording, 0U);
    EXPECT_EQ(piano.target, 1U);
    EXPECT_DOUBLE_EQ(piano.kept, 0.5);
    EXPECT_DOUBLE_EQ(piano.keptByTruth.value(), 0.75);
    EXPECT_DOUBLE_EQ(piano.keptByOther.value(), 0.25);
    EXPECT_FALSE(piano.ofScore || piano.ofScoreByTruth);
    EXPECT_EQ(results->at(1).group, piano.group);
    EXPECT_NE(results->at(2).group, piano.group);
    EXPECT_EQ(results->at(2).kept, 0.0);
    EXPECT_FALSE(results->at(2).keptByTruth);
    EXPECT_EQ(heard, 3 + 3); // every recording once, and every transfer
}

TEST_F(NotesKeptTest, knowsTheScoreOfSolos)
{
    add(1, 0, "0001");
    add(2, 1, "0001");
    ASSERT_TRUE(writeFileAtomically(folder.path() / "solos.json",
        R"({"phrases":[{"id":"0001","notes":[[0,0.2,60,80],[0.25,0.2,60,80]]}]})"));
    notes[1] = someNotes(2, 2, 0);
    notes[2] = someNotes(2, 1, 62);
    notes[41] = someNotes(6, 2, 66);
    const auto results = compared();
    ASSERT_TRUE(results) << results.error().text();
    EXPECT_DOUBLE_EQ(results->at(0).ofScore.value(), 0.5);
    EXPECT_DOUBLE_EQ(results->at(0).ofScoreByTruth.value(), 0.5);
    EXPECT_DOUBLE_EQ(results->at(1).ofScoreByTruth.value(), 1.0);
}

TEST_F(NotesKeptTest, isBounded)
{
    for (int number = 1; number <= 10; ++number) {
        add(number, static_cast<std::size_t>(number % 2), "");
    }
    task.transfers = 4;
    task.seconds = 0.5;
    const auto results = compared();
    ASSERT_TRUE(results);
    ASSERT_EQ(results->size(), 4U);
    for (std::size_t part = 0; part < 4; ++part) { // over all of them, not the first four
        EXPECT_GE(results->at(part).recording, part * 10 / 4) << part;
        EXPECT_LT(results->at(part).recording, (part + 1) * 10 / 4) << part;
    }
    EXPECT_EQ(longest, kRate / 2U);
}

TEST_F(NotesKeptTest, isEmptyWhereNothingIsHeldOut)
{
    add(1, 0, "", corpus::Split::Training);
    EXPECT_TRUE(compared()->empty());
}

TEST_F(NotesKeptTest, endsWithTheFirstError)
{
    add(1, 0, "");
    task.performer = [](const Sound&, std::size_t, std::size_t, Monitor&) -> Result<Sound> {
        return fail(ErrorCode::Internal, say("no strings"));
    };
    EXPECT_EQ(compared().error().what, "no strings");
    std::filesystem::remove(corpus.recordings[0].file);
    EXPECT_EQ(compared().error().code, ErrorCode::NotFound);
}

TEST_F(NotesKeptTest, canBeStoppedWithinATransfer)
{
    /// Asks to stop when the performer has begun.
    struct Impatient final : Monitor {
        bool wished = false;
        [[nodiscard]] bool cancelled() const override { return wished; }
    } impatient;
    add(1, 0, "");
    task.performer = [&](const Sound&, std::size_t, std::size_t, Monitor& part) -> Result<Sound> {
        impatient.wished = true;
        return part.cancelled() ? Result<Sound>(fail(ErrorCode::Cancelled, say("stopped")))
                                : Sound{};
    };
    EXPECT_EQ(compareNotes(corpus, task, impatient).error().what, "stopped");
}

} // namespace
} // namespace timbrel::transcription
