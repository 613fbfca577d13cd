// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/note_f1.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "engine/base/random.h"

namespace timbrel::transcription {
namespace {

using Notes = std::vector<audio::Note>;

std::size_t matched(const Notes& reference, const Notes& transcribed, NoteTolerance tolerance = {})
{
    return noteScore(reference, transcribed, tolerance).matched;
}

/// The largest number of pairs, by trying every partner of every note.
std::size_t mostPairs(const Notes& reference, Notes transcribed, const NoteTolerance& tolerance)
{
    if (reference.empty()) {
        return 0;
    }
    const Notes rest(reference.begin() + 1, reference.end());
    std::size_t most = mostPairs(rest, transcribed, tolerance);
    for (std::size_t i = 0; i < transcribed.size(); ++i) {
        if (matched({reference.front()}, {transcribed[i]}, tolerance) == 1) {
            auto others = transcribed;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            most = std::max(most, 1 + mostPairs(rest, others, tolerance));
        }
    }
    return most;
}

TEST(NoteF1, countsWhatIsFoundAndWhatIsNot)
{
    const Notes score{{0.0, 0.5, 60}, {0.5, 0.5, 62}, {1.0, 0.5, 64}, {1.5, 0.5, 65}};
    const Notes heard{{0.51, 0.2, 62}, {0.02, 0.4, 60}, {1.0, 0.5, 76}, {1.2, 0.5, 64},
        {1.5, 0.5, 65}, {1.9, 0.1, 65}};
    const auto result = noteScore(score, heard);
    EXPECT_EQ(result, (NoteScore{4, 6, 3}));
    EXPECT_DOUBLE_EQ(result.precision(), 0.5);
    EXPECT_DOUBLE_EQ(result.recall(), 0.75);
    EXPECT_DOUBLE_EQ(result.f1(), 0.6);
    EXPECT_EQ(noteScore(score, score).f1(), 1.0);
}

TEST(NoteF1, isZeroWithoutNotes)
{
    const Notes one{{0.0, 0.5, 60}};
    for (const auto& result : {noteScore({}, {}), noteScore(one, {}), noteScore({}, one)}) {
        EXPECT_EQ(result.f1(), 0.0);
        EXPECT_EQ(result.precision() + result.recall(), 0.0);
    }
}

TEST(NoteF1, allowsFiftyMillisecondsAndNoMore)
{
    for (const double start : {0.1, 1.0, 7.3, 1234.5}) {
        EXPECT_EQ(matched({{start, 0.5, 60}}, {{start + 0.05, 0.5, 60}}), 1U) << start;
        EXPECT_EQ(matched({{start, 0.5, 60}}, {{start - 0.05, 0.5, 60}}), 1U) << start;
        EXPECT_EQ(matched({{start, 0.5, 60}}, {{start + 0.0502, 0.5, 60}}), 0U) << start;
    }
}

TEST(NoteF1, allowsNoOtherSemitoneUnlessToldTo)
{
    EXPECT_EQ(matched({{0.0, 0.5, 60}}, {{0.0, 0.5, 61}}), 0U);
    EXPECT_EQ(matched({{0.0, 0.5, 60}}, {{0.0, 0.5, 61}}, {.cents = 100.0}), 1U);
}

TEST(NoteF1, comparesEndsByShareOfTheDuration)
{
    const NoteTolerance ends{.offsets = true};
    EXPECT_EQ(matched({{0.0, 1.0, 60}}, {{0.0, 1.2, 60}}, ends), 1U);
    EXPECT_EQ(matched({{0.0, 1.0, 60}}, {{0.0, 1.21, 60}}, ends), 0U);
    EXPECT_EQ(matched({{0.0, 0.1, 60}}, {{0.0, 0.15, 60}}, ends), 1U); // 50 ms at least
    EXPECT_EQ(matched({{0.0, 0.1, 60}}, {{0.0, 0.16, 60}}, ends), 0U);
    EXPECT_EQ(matched({{0.0, 1.2, 60}}, {{0.0, 1.0, 60}}, ends), 1U); // of the score's note
}

TEST(NoteF1, pairsEachNoteOnce)
{
    EXPECT_EQ(noteScore(Notes{{0.0, 0.5, 60}}, Notes{{0.0, 0.5, 60}, {0.04, 0.5, 60}}),
        (NoteScore{1, 2, 1}));
}

TEST(NoteF1, pairsAnewWhereThatPairsMore)
{
    // The first note takes the earlier partner, which is the only one that the second can have.
    const Notes score{{1.0, 1.0, 60}, {1.0, 0.8, 60}};
    const Notes heard{{0.99, 0.86, 60}, {1.0, 1.1, 60}};
    EXPECT_EQ(matched(score, heard, {.offsets = true}), 2U);
}

TEST(NoteF1, pairsAsManyAsCanBe)
{
    const NoteTolerance tolerance{.offsets = true, .offsetShare = 0.05};
    RandomStream random(3, "notes");
    const auto draw = [&random] {
        Notes notes;
        for (std::size_t count = random.below(7); count > 0; --count) {
            notes.push_back({0.08 * random.uniform(), 0.2 + 0.1 * random.uniform(),
                60 + static_cast<int>(random.below(2))});
        }
        return notes;
    };
    std::size_t pairs = 0;
    for (int round = 0; round < 300; ++round) {
        const auto score = draw();
        const auto heard = draw();
        ASSERT_EQ(matched(score, heard, tolerance), mostPairs(score, heard, tolerance)) << round;
        pairs += matched(score, heard, tolerance);
    }
    EXPECT_GT(pairs, 100U);
}

TEST(NoteF1, addsRecordings)
{
    NoteScore all{4, 6, 3};
    all += {6, 4, 5};
    EXPECT_EQ(all, (NoteScore{10, 10, 8}));
}

} // namespace
} // namespace timbrel::transcription
