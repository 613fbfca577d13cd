// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/synthesiser.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

#include <gtest/gtest.h>

#include "engine/audio/general_midi.h"
#include "engine/audio/midi_reader.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::audio {
namespace {

double energy(const Sound& sound, double from, double to)
{
    double sum = 0.0;
    for (auto n = static_cast<std::size_t>(from * sound.sampleRate);
         n < static_cast<std::size_t>(to * sound.sampleRate); ++n) {
        sum += static_cast<double>(sound.samples[n]) * static_cast<double>(sound.samples[n]);
    }
    return sum;
}

/// Power at one frequency (Goertzel's sum, written out).
double powerAt(const Sound& sound, double hz)
{
    double real = 0.0;
    double imaginary = 0.0;
    for (std::size_t n = 0; n < sound.samples.size(); ++n) {
        const double angle = 2.0 * M_PI * hz * static_cast<double>(n) / sound.sampleRate;
        real += static_cast<double>(sound.samples[n]) * std::cos(angle);
        imaginary += static_cast<double>(sound.samples[n]) * std::sin(angle);
    }
    return real * real + imaginary * imaginary;
}

class SynthesiserTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto soundfont = findSoundfont({});
        if (!soundfont) {
            GTEST_SKIP() << soundfont.error().text();
        }
        synthesiser.emplace(Synthesiser::open(*soundfont, 16000).value());
    }

    std::optional<Synthesiser> synthesiser;
};

TEST_F(SynthesiserTest, playsNotesAtTheirTimeAndPitch)
{
    const Note note{0.5, 0.4, 69, 100};
    const Sound sound = synthesiser->render(std::span(&note, 1), 73, 1.5); // flute, A4
    ASSERT_EQ(sound.samples.size(), 24000U);
    EXPECT_EQ(energy(sound, 0.0, 0.48), 0.0);
    EXPECT_GT(energy(sound, 0.5, 0.9), 100.0 * energy(sound, 1.3, 1.5));
    EXPECT_GT(powerAt(sound, 440.0), 100.0 * powerAt(sound, 466.16));
    EXPECT_GT(powerAt(sound, 440.0), 100.0 * powerAt(sound, 415.3));
}

TEST_F(SynthesiserTest, givesTheSameSamplesWhateverWasRenderedBefore)
{
    const std::vector<Note> notes{{0.0, 0.3, 60, 90}, {0.3, 0.3, 64, 70}, {0.6, 0.4, 67, 110}};
    const Sound first = synthesiser->render(notes, 0, 1.0);
    const Sound other = synthesiser->render(notes, 40, 0.71);
    EXPECT_EQ(synthesiser->render(notes, 0, 1.0).samples, first.samples);
    EXPECT_NE(synthesiser->render(notes, 40, 1.0).samples, first.samples);
    EXPECT_TRUE(std::ranges::any_of(other.samples, [](float v) { return v != 0.0F; }));
}

TEST_F(SynthesiserTest, aRepeatedPitchSoundsTwice)
{
    const std::vector<Note> notes{{0.0, 0.5, 72, 100}, {0.5, 0.5, 72, 100}};
    const Sound sound = synthesiser->render(notes, 73, 1.0);
    EXPECT_GT(energy(sound, 0.6, 0.95), 0.3 * energy(sound, 0.1, 0.45));
}

TEST(Soundfont, missingOrForeignOnesAreRefusedInWords)
{
    const auto missing = findSoundfont("/no/such/font.sf2");
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.error().text().english().find("/no/such/font.sf2"), std::string::npos);
    tests::TemporaryFolder folder;
    std::ofstream(folder.path() / "text.sf2") << "no soundfont";
    const auto foreign = Synthesiser::open(folder.path() / "text.sf2", 16000);
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, ErrorCode::Unreadable);
}

TEST(GeneralMidi, instrumentsAreFoundByNameAndShortName)
{
    EXPECT_EQ(generalMidi().size(), 128U);
    std::set<std::string_view> names;
    for (const Instrument& instrument : generalMidi()) {
        EXPECT_EQ(instrument.program, static_cast<int>(names.size()));
        EXPECT_TRUE(names.insert(instrument.name).second) << instrument.name;
        EXPECT_LT(instrument.lowest, instrument.highest);
    }
    EXPECT_EQ(findInstrument("piano")->program, 0);
    EXPECT_EQ(findInstrument("violin")->program, 40);
    EXPECT_EQ(findInstrument("trumpet")->program, 56);
    EXPECT_EQ(findInstrument("flute")->program, 73);
    EXPECT_EQ(findInstrument("tenor sax")->program, 66);
    const auto unknown = findInstrument("violine");
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().text().english().find("violin"), std::string::npos);
}

TEST(TopLine, keepsTheHighestOfWhatSoundsTogether)
{
    const auto line = topLine({{0.0, 1.0, 60, 80}, {0.0, 1.0, 67, 80}, {0.5, 0.2, 64, 80},
        {0.8, 0.5, 72, 80}, {1.3, 0.5, 50, 80}, {2.0, 0.001, 90, 80}});
    ASSERT_EQ(line.size(), 3U);
    EXPECT_EQ(line[0], (Note{0.0, 0.8, 67, 80}));
    EXPECT_EQ(line[1], (Note{0.8, 0.5, 72, 80}));
    EXPECT_EQ(line[2], (Note{1.3, 0.5, 50, 80}));
}

/// Two bars in format 0 at 120 beats a minute: C4 for a beat, then E4 over G3 for two.
const std::string kMidi = std::string("MThd\0\0\0\6\0\0\0\1\0\x60", 14)
    + std::string("MTrk\0\0\0\x2a", 8) + std::string("\0\xff\x51\3\x07\xa1\x20", 7)
    + std::string("\0\x90\x3c\x50", 4) + std::string("\x60\x80\x3c\0", 4)
    + std::string("\0\x90\x40\x46", 4) + std::string("\0\x90\x37\x46", 4)
    + std::string("\x81\x40\x80\x40\0", 5) + std::string("\0\x80\x37\0", 4)
    + std::string("\0\x99\x24\x7f", 4) + std::string("\0\xff\x2f\0", 4);

TEST(MidiReader, readsTheMelodyOfAFile)
{
    tests::TemporaryFolder folder;
    std::ofstream(folder.path() / "tune.mid", std::ios::binary) << kMidi;
    const auto melody = readMelody(folder.path() / "tune.mid");
    ASSERT_TRUE(melody) << melody.error().text();
    ASSERT_EQ(melody->size(), 2U);
    constexpr double kTick = 5e-3; // the file's own, 96 to a beat
    EXPECT_EQ((*melody)[0].pitch, 60);
    EXPECT_EQ((*melody)[0].velocity, 0x50);
    EXPECT_NEAR((*melody)[0].duration, 0.5, kTick);
    EXPECT_EQ((*melody)[1].pitch, 64);
    EXPECT_NEAR((*melody)[1].start - (*melody)[0].start, 0.5, kTick);
    EXPECT_NEAR((*melody)[1].duration, 1.0, kTick);
}

TEST(MidiReader, refusesWhatHasNoMelodyInWords)
{
    tests::TemporaryFolder folder;
    std::ofstream(folder.path() / "text.mid") << "no tune";
    std::ofstream(folder.path() / "cut.mid", std::ios::binary) << kMidi.substr(0, 25);
    for (const char* name : {"text.mid", "cut.mid", "missing.mid"}) {
        const auto melody = readMelody(folder.path() / name);
        ASSERT_FALSE(melody) << name;
        EXPECT_FALSE(melody.error().remedy.empty());
    }
}

TEST(MidiReader, readsEverySharedTune)
{
    const std::filesystem::path midi = TIMBREL_SHARED_DATA "/midi";
    if (!std::filesystem::exists(midi)) {
        GTEST_SKIP() << "the shared tunes are not here: " << midi;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(midi)) {
        if (entry.path().extension() == ".mid") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    std::size_t notes = 0;
    for (std::size_t index = 0; index < files.size(); index += 25) {
        const auto melody = readMelody(files[index]);
        ASSERT_TRUE(melody) << melody.error().text();
        notes += melody->size();
    }
    EXPECT_GT(notes, 20U * 30U);
}

} // namespace
} // namespace timbrel::audio
