// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/midi_writer.h"

#include <vector>

#include <gtest/gtest.h>

#include "engine/audio/midi_reader.h"
#include "engine/base/files.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::audio {
namespace {

TEST(MidiWriter, writesTheBytesOfTheStandard)
{
    const std::string head("MThd\0\0\0\6\0\0\0\1\x01\xF4MTrk", 18);
    EXPECT_EQ(toMidi({}), head + std::string("\0\0\0\4\0\xFF\x2F\0", 8));
    const std::vector<Note> note{{0.2, 20.0, 69, 100}};
    EXPECT_EQ(toMidi(note),
        head
            + std::string("\0\0\0\x0F"
                          "\x81\x48\x90\x45\x64" // 200 ticks on
                          "\x81\x9C\x20\x90\x45\0" // 20,000 ticks on
                          "\0\xFF\x2F\0",
                19));
}

TEST(MidiWriter, writesWhatFluidSynthReads)
{
    const std::vector<Note> notes{
        {0.5, 0.25, 60, 80}, {0.75, 0.25, 60, 70}, {1.1, 1.4, 84, 127}, {300.0, 0.5, 21, 1}};
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "notes.mid";
    ASSERT_TRUE(writeFileAtomically(file, toMidi(std::vector(notes.rbegin(), notes.rend()))));
    const auto read = readMelody(file);
    ASSERT_TRUE(read) << read.error().text();
    ASSERT_EQ(read->size(), notes.size());
    for (std::size_t i = 0; i < notes.size(); ++i) {
        EXPECT_NEAR(read->at(i).start, notes[i].start, 0.003);
        EXPECT_NEAR(read->at(i).duration, notes[i].duration, 0.003);
        EXPECT_EQ(read->at(i).pitch, notes[i].pitch);
        EXPECT_EQ(read->at(i).velocity, notes[i].velocity);
    }
}

} // namespace
} // namespace timbrel::audio
