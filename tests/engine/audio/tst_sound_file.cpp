// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/sound_file.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

#include <gtest/gtest.h>
#include <sndfile.h>
#include <sys/stat.h>

#include "engine/base/files.h"
#include "tests/support/signals.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::audio {
namespace {

class SoundFile : public testing::Test {
protected:
    std::filesystem::path file(const std::string& name) const { return folder.path() / name; }

    void write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(file(name), std::ios::binary) << bytes;
    }
    void write(const std::string& name, std::vector<float> interleaved, int rate, int channels)
    {
        SF_INFO facts = {};
        facts.samplerate = rate;
        facts.channels = channels;
        facts.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
        SNDFILE* handle = sf_open(file(name).c_str(), SFM_WRITE, &facts);
        ASSERT_NE(handle, nullptr);
        sf_write_float(handle, interleaved.data(), static_cast<sf_count_t>(interleaved.size()));
        sf_close(handle);
    }
    std::string refusal(const std::string& name) const
    {
        const auto sound = readSound(file(name), 16000);
        return sound ? std::string() : sound.error().text();
    }

    tests::TemporaryFolder folder;
};

TEST_F(SoundFile, suffixesAreKnownInAnyCase)
{
    EXPECT_TRUE(hasSoundSuffix("a/b.WAV"));
    EXPECT_TRUE(hasSoundSuffix("b.opus"));
    EXPECT_FALSE(hasSoundSuffix("b.txt"));
    EXPECT_FALSE(hasSoundSuffix("wav"));
}

TEST_F(SoundFile, floatWavComesBackBitForBit)
{
    const Sound sound{16000, tests::noise(5000, 1)};
    ASSERT_TRUE(writeSound(file("a.wav"), sound, SampleFormat::Float32));
    const auto back = readSound(file("a.wav"), 0);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->samples, sound.samples);
    EXPECT_EQ(back->sampleRate, 16000);
}

TEST_F(SoundFile, sixteenBitsComeBackWithinARoundingAndClip)
{
    for (const char* name : {"a.wav", "a.flac"}) {
        Sound sound{22050, tests::noise(5000, 1)};
        sound.samples[7] = 3.0F;
        ASSERT_TRUE(writeSound(file(name), sound));
        const auto back = readSound(file(name), 0);
        ASSERT_TRUE(back);
        ASSERT_EQ(back->samples.size(), sound.samples.size());
        EXPECT_NEAR(back->samples[7], 1.0F, 1e-4);
        sound.samples[7] = back->samples[7];
        for (std::size_t n = 0; n < sound.samples.size(); ++n) {
            ASSERT_NEAR(back->samples[n], sound.samples[n], 1.0 / 32768.0);
        }
    }
}

TEST_F(SoundFile, channelsAreMixedAndRatesConverted)
{
    const auto left = tests::sine(440.0, 44100, 44100);
    std::vector<float> both;
    for (const float value : left) {
        both.push_back(value);
        both.push_back(0.0F);
    }
    write("stereo.wav", both, 44100, 2);
    const auto facts = soundFacts(file("stereo.wav"));
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->channels, 2);
    EXPECT_DOUBLE_EQ(facts->seconds, 1.0);
    const auto sound = readSound(file("stereo.wav"), 16000);
    ASSERT_TRUE(sound);
    ASSERT_EQ(sound->samples.size(), 16000U);
    const auto wanted = tests::sine(440.0, 16000, 16000, 0.25);
    const auto middle = [](const std::vector<float>& v) {
        return std::span(v).subspan(2000, 12000);
    };
    EXPECT_GT(tests::signalToErrorDb(middle(wanted), middle(sound->samples)), 80.0);
}

TEST_F(SoundFile, refusesWhatIsNoSoundInWords)
{
    write("text.wav", "this is not a sound");
    write("empty.flac", "");
    EXPECT_NE(refusal("text.wav").find("cannot be read as sound"), std::string::npos);
    EXPECT_NE(refusal("empty.flac").find("cannot be read as sound"), std::string::npos);
    EXPECT_NE(refusal("missing.wav").find("no such file"), std::string::npos);
    std::filesystem::create_directory(file("folder.wav"));
    EXPECT_NE(refusal("folder.wav").find("not a file"), std::string::npos);
    ASSERT_EQ(::mkfifo(file("pipe.wav").c_str(), 0600), 0);
    EXPECT_NE(refusal("pipe.wav").find("not a file"), std::string::npos);
}

TEST_F(SoundFile, refusesSamplesThatAreNoSound)
{
    auto signal = tests::sine(440.0, 16000, 16000);
    signal[900] = std::numeric_limits<float>::quiet_NaN();
    write("nan.wav", signal, 16000, 1);
    EXPECT_NE(refusal("nan.wav").find("not numbers"), std::string::npos);
    signal[900] = 32000.0F;
    write("integers.wav", signal, 16000, 1);
    EXPECT_NE(refusal("integers.wav").find("times full scale"), std::string::npos);
    write("nothing.wav", {}, 16000, 1);
    EXPECT_NE(refusal("nothing.wav").find("no samples"), std::string::npos);
}

TEST_F(SoundFile, truncatedFilesAreCutOrRefusedButNeverBelieved)
{
    ASSERT_TRUE(writeSound(file("whole.flac"), {16000, tests::noise(60000, 1)}));
    ASSERT_TRUE(writeSound(file("whole.wav"), {16000, tests::noise(60000, 1)}));
    for (const std::string suffix : {".flac", ".wav"}) {
        const auto bytes = readFile(file("whole" + suffix));
        ASSERT_TRUE(bytes);
        for (std::size_t length = 0; length < bytes->size(); length += bytes->size() / 7) {
            write("cut" + suffix, bytes->substr(0, length));
            if (const auto sound = readSound(file("cut" + suffix), 0)) {
                EXPECT_LT(sound->samples.size(), 60000U);
            } else {
                EXPECT_FALSE(sound.error().remedy.empty());
            }
        }
    }
}

TEST_F(SoundFile, writingFailsInWordsAndLeavesNothing)
{
    const Sound sound{16000, tests::noise(100, 1)};
    const auto odd = writeSound(file("a.mp3"), sound);
    ASSERT_FALSE(odd);
    EXPECT_NE(odd.error().text().english().find(".wav"), std::string::npos);
    const auto nowhere = writeSound(file("no/such/folder/a.wav"), sound);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(std::filesystem::exists(file("a.mp3")));
}

TEST_F(SoundFile, theSameSoundGivesTheSameBytes)
{
    const Sound sound{16000, tests::noise(3000, 1)};
    for (const char* name : {"a.wav", "a.flac"}) {
        EXPECT_EQ(encodedSound(name, sound).value(), encodedSound(name, sound).value());
    }
}

/// Every odd file of the shared collection ends in a sound or in words, never in a crash.
TEST(OddFiles, areReadOrRefusedInWords)
{
    const std::filesystem::path odd = TIMBREL_SHARED_DATA "/odd";
    if (!std::filesystem::exists(odd)) {
        GTEST_SKIP() << "the shared collection of odd files is not here: " << odd;
    }
    std::size_t read = 0;
    std::size_t refused = 0;
    for (const auto& entry : std::filesystem::directory_iterator(odd)) {
        const auto sound = readSound(entry.path(), 16000);
        if (sound) {
            ++read;
            EXPECT_FALSE(sound->samples.empty()) << entry.path();
            EXPECT_TRUE(std::ranges::all_of(sound->samples, [](float value) {
                return std::isfinite(value);
            })) << entry.path();
        } else {
            ++refused;
            EXPECT_FALSE(sound.error().what.empty()) << entry.path();
            EXPECT_FALSE(sound.error().remedy.empty()) << entry.path();
        }
    }
    EXPECT_GT(read, 20U);
    EXPECT_GT(refused, 10U);
    RecordProperty("read", static_cast<int>(read));
    RecordProperty("refused", static_cast<int>(refused));
}

} // namespace
} // namespace timbrel::audio
