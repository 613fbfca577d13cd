// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/pitch_salience.h"

#include <gtest/gtest.h>

#include "tests/engine/analysis/pictures.h"

namespace timbrel::analysis {
namespace {

double hzOf(int midi)
{
    return 440.0 * std::exp2((midi - 69) / 12.0);
}

TEST(TestPitchSalience, findsNotesOfManyTimbres)
{
    for (const double fallDb : {0.0, 3.0, 9.0, 20.0}) {
        for (int midi = 60; midi <= 84; midi += 3) {
            auto picture = silence(400, 1);
            addNote(picture, hzOf(midi), 0, 1, fallDb);
            const auto pitches = salientPitches(picture);
            ASSERT_TRUE(pitches.front());
            EXPECT_LE(std::abs(*pitches.front() - midi), 1) << midi << ", " << fallDb << " dB";
        }
    }
}

TEST(TestPitchSalience, findsANoteWhoseFundamentalIsWeak)
{
    auto picture = silence(400, 1);
    addNote(picture, 300.0, 0, 1, 2.0);
    picture.decibels.at(14, 0) = -25.0F; // 300 Hz itself
    EXPECT_EQ(salientPitches(picture).front(), 62);
}

TEST(TestPitchSalience, restsWhereNothingSounds)
{
    auto picture = silence(400, 3);
    addNote(picture, 440.0, 1, 2);
    const auto pitches = salientPitches(picture);
    EXPECT_FALSE(pitches[0]);
    EXPECT_EQ(pitches[1], 69);
    EXPECT_FALSE(pitches[2]);
}

TEST(TestPitchSalience, agreesByTheFrame)
{
    auto tune = silence(400, 8);
    addNote(tune, hzOf(69), 0, 2);
    addNote(tune, hzOf(74), 2, 4);
    addNote(tune, hzOf(81), 4, 6);
    auto played = silence(400, 8);
    addNote(played, hzOf(69), 0, 2, 12.0);
    addNote(played, hzOf(77), 2, 4, 12.0); // a wrong note
    addNote(played, hzOf(81), 5, 6, 12.0); // a late one
    EXPECT_EQ(pitchAgreement(tune, tune), 1.0);
    EXPECT_DOUBLE_EQ(pitchAgreement(tune, played), 0.5);
    EXPECT_EQ(pitchAgreement(silence(400, 8), tune), 1.0);
}

} // namespace
} // namespace timbrel::analysis
