// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/note_creation.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/transcription/windows.h"

namespace timbrel::transcription {
namespace {

constexpr std::size_t kFrames = 80;
constexpr std::size_t kPitch = 39; // middle C

Activations silence()
{
    return {Matrix(kContourBins, kFrames), Matrix(kPitches, kFrames), Matrix(kPitches, kFrames)};
}

void sound(Activations& heard, std::size_t begin, std::size_t end, float activation = 0.8F,
    std::size_t pitch = kPitch)
{
    std::ranges::fill(heard.note.row(pitch).subspan(begin, end - begin), activation);
}

/// Expects a note of these frames, but for its velocity.
void expectNote(
    const audio::Note& note, std::size_t begin, std::size_t end, std::size_t pitch = kPitch)
{
    EXPECT_DOUBLE_EQ(note.start, frameSeconds(begin));
    EXPECT_NEAR(note.start + note.duration, frameSeconds(end), 1e-12);
    EXPECT_EQ(note.pitch, 21 + static_cast<int>(pitch));
}

TEST(NoteCreation, makesANoteOfAnOnsetAndWhatSounds)
{
    auto heard = silence();
    heard.onset.at(kPitch, 10) = 0.9F;
    sound(heard, 10, 30);
    const auto notes = createNotes(heard);
    ASSERT_EQ(notes.size(), 1U);
    expectNote(notes[0], 10, 30);
    EXPECT_EQ(notes[0].velocity, 102); // 0.8 · 127
}

TEST(NoteCreation, bridgesTenFramesButNotEleven)
{
    for (const std::size_t gap : {10U, 11U}) {
        auto heard = silence();
        heard.onset.at(kPitch, 5) = 0.9F;
        sound(heard, 5, 20);
        sound(heard, 20 + gap, 45);
        const auto notes = createNotes(heard, {.inferOnsets = false, .withoutOnset = false});
        ASSERT_EQ(notes.size(), 1U);
        expectNote(notes[0], 5, gap == 10 ? 45 : 20);
    }
}

TEST(NoteCreation, endsANoteWhereTheNextBegins)
{
    auto heard = silence();
    heard.onset.at(kPitch, 10) = 0.9F;
    heard.onset.at(kPitch, 30) = 0.6F;
    sound(heard, 10, 50);
    const auto notes = createNotes(heard);
    ASSERT_EQ(notes.size(), 2U);
    expectNote(notes[0], 10, 30);
    expectNote(notes[1], 30, 50);
}

TEST(NoteCreation, dropsWhatIsTooShort)
{
    for (const std::size_t frames : {5U, 6U}) {
        auto heard = silence();
        heard.onset.at(kPitch, 10) = 0.9F;
        sound(heard, 10, 10 + frames);
        EXPECT_EQ(createNotes(heard).size(), frames == 5 ? 0U : 1U);
    }
}

TEST(NoteCreation, takesWhatLeaksIntoNeighbours)
{
    auto heard = silence();
    heard.onset.at(kPitch, 10) = 0.9F;
    sound(heard, 10, 30);
    sound(heard, 10, 30, 0.35F, kPitch + 1);
    sound(heard, 10, 30, 0.35F, kPitch - 1);
    EXPECT_EQ(createNotes(heard).size(), 1U);
    sound(heard, 10, 30, 0.35F, kPitch + 2);
    EXPECT_EQ(createNotes(heard).size(), 2U);
}

TEST(NoteCreation, makesANoteOfWhatBeganWithoutAnOnset)
{
    auto heard = silence();
    sound(heard, 10, 30);
    const auto notes = createNotes(heard);
    ASSERT_EQ(notes.size(), 1U);
    expectNote(notes[0], 10, 29); // a frame earlier, as published
    EXPECT_TRUE(createNotes(heard, {.withoutOnset = false}).empty());
    heard.note.at(kPitch, 20) = 0.9F; // from the loudest place in both directions
    const auto louder = createNotes(heard);
    ASSERT_EQ(louder.size(), 1U);
    expectNote(louder[0], 10, 29);
}

TEST(NoteCreation, startsAtTheLoudestOfWhatIsLeft)
{
    auto heard = silence();
    sound(heard, 10, 40, 0.5F);
    sound(heard, 20, 50, 0.7F, kPitch + 1); // hides the softer neighbour in its frames
    const auto notes = createNotes(heard);
    ASSERT_EQ(notes.size(), 1U);
    expectNote(notes[0], 20, 49, kPitch + 1);
}

TEST(NoteCreation, infersOnsetsFromLeaps)
{
    auto heard = silence();
    heard.onset.at(70, 5) = 0.9F; // what leaps are scaled to
    sound(heard, 30, 50);
    const auto notes = createNotes(heard, {.withoutOnset = false});
    ASSERT_EQ(notes.size(), 1U);
    expectNote(notes[0], 30, 50);
    EXPECT_TRUE(createNotes(heard, {.inferOnsets = false, .withoutOnset = false}).empty());
}

TEST(NoteCreation, needsOnsetsThatArePeaksAboveTheThreshold)
{
    auto heard = silence();
    sound(heard, 10, 30);
    const NoteCreation strict{.inferOnsets = false, .withoutOnset = false};
    heard.onset.at(kPitch, 10) = 0.5F;
    EXPECT_TRUE(createNotes(heard, strict).empty());
    heard.onset.at(kPitch, 10) = 0.6F;
    heard.onset.at(kPitch, 11) = 0.6F; // a plateau is no peak
    EXPECT_TRUE(createNotes(heard, strict).empty());
    heard.onset.at(kPitch, 11) = 0.59F;
    EXPECT_EQ(createNotes(heard, strict).size(), 1U);
}

TEST(NoteCreation, keepsToTheRecording)
{
    auto heard = silence();
    for (std::size_t pitch = 0; pitch < kPitches; pitch += 3) {
        sound(heard, 0, kFrames, 0.9F, pitch);
        heard.onset.at(pitch, 0) = 0.9F;
        heard.onset.at(pitch, kFrames - 1) = 0.9F;
    }
    const auto notes = createNotes(heard, {.shortestFrames = 0});
    ASSERT_EQ(notes.size(), (kPitches + 2) / 3);
    for (std::size_t i = 0; i < notes.size(); ++i) { // in the order of their pitches
        expectNote(notes[i], 0, kFrames - 1, 3 * i);
    }
    EXPECT_TRUE(
        createNotes({Matrix(kContourBins, 0), Matrix(kPitches, 0), Matrix(kPitches, 0)}).empty());
    EXPECT_TRUE(
        createNotes({Matrix(kContourBins, 1), Matrix(kPitches, 1), Matrix(kPitches, 1)}).empty());
}

} // namespace
} // namespace timbrel::transcription
