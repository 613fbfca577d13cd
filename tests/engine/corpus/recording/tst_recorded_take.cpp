// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/recording/recorded_take.h"

#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>

#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "tests/support/signals.h"
#include "tests/support/temporary_folder.h"

namespace timbrel::corpus {
namespace {

constexpr int kRate = 16000;

class RecordedTakeTest : public testing::Test {
protected:
    /// A take of two tones with a pause between them, begun at that second.
    Result<> record(const std::string& className, int second = 3)
    {
        using namespace std::chrono;
        const sys_days day = 2026y / November / 21d;
        auto take = RecordedTake::begin({folder / "corpus", className, {}, 0.0},
            {"a microphone", kRate, day + 18h + 5min + seconds(second)},
            [this](const snapshots::RecordedClip& clip) { saved.push_back(clip); });
        if (!take) {
            return tl::unexpected(take.error());
        }
        TIMBREL_CHECK(take->add(tone));
        TIMBREL_CHECK(take->add(std::vector<float>(kRate, 0.0F)));
        TIMBREL_CHECK(take->add(tone));
        return take->finish();
    }
    std::string refusal(const std::string& className)
    {
        const auto outcome = record(className);
        return outcome ? std::string() : outcome.error().text();
    }

    tests::TemporaryFolder temporary;
    std::filesystem::path folder = temporary.path();
    std::vector<float> tone = tests::sine(440.0, kRate, kRate);
    std::vector<snapshots::RecordedClip> saved;
};

TEST_F(RecordedTakeTest, savesEachClipAndTellsOfTheTake)
{
    ASSERT_TRUE(record("tin whistle"));
    ASSERT_EQ(saved.size(), 2U);
    EXPECT_EQ(saved[0].file, "tin whistle/tin whistle-20261121-180503-001.flac");
    EXPECT_EQ(saved[1].file, "tin whistle/tin whistle-20261121-180503-002.flac");
    EXPECT_EQ(saved[0].className, "tin whistle");
    EXPECT_DOUBLE_EQ(saved[0].seconds, 1.1);
    const auto sound = audio::readSound(folder / "corpus" / saved[0].file, 0);
    ASSERT_TRUE(sound) << sound.error().text();
    EXPECT_EQ(sound->sampleRate, kRate);
    EXPECT_DOUBLE_EQ(sound->seconds(), 1.1);
    const auto takes = readTakes(folder / "corpus");
    ASSERT_TRUE(takes) << takes.error().text();
    ASSERT_EQ(takes->size(), 1U);
    EXPECT_EQ(takes->front().device, "a microphone");
    EXPECT_EQ(takes->front().sampleRate, kRate);
    EXPECT_EQ(takes->front().started, "2026-11-21T18:05:03Z");
}

TEST_F(RecordedTakeTest, takesOfOneSecondDoNotMeet)
{
    ASSERT_TRUE(record("flute"));
    ASSERT_TRUE(record("flute"));
    ASSERT_TRUE(record("voice", 4));
    EXPECT_EQ(saved[2].file, "flute/flute-20261121-180503-2-001.flac");
    EXPECT_EQ(readTakes(folder / "corpus")->size(), 3U);
    const auto listed = recordedClips(folder / "corpus");
    ASSERT_EQ(listed.size(), 6U);
    EXPECT_EQ(listed.back().file, saved.back().file);
    EXPECT_DOUBLE_EQ(listed.back().seconds, saved.back().seconds);
}

TEST_F(RecordedTakeTest, clipsAreOnDiskBeforeTheTakeEnds)
{
    auto take = RecordedTake::begin({folder, "flute", {}, 0.0},
        {"a microphone", kRate, std::chrono::system_clock::now()},
        [this](const auto& clip) { saved.push_back(clip); });
    ASSERT_TRUE(take);
    ASSERT_TRUE(take->add(tone));
    ASSERT_TRUE(take->add(std::vector<float>(kRate, 0.0F)));
    ASSERT_EQ(saved.size(), 1U);
    EXPECT_EQ(recordedClips(folder).size(), 1U);
    EXPECT_EQ(readTakes(folder)->size(), 1U);
}

TEST_F(RecordedTakeTest, aTakeInWhichNothingWasHeardLeavesNoTrace)
{
    tone.assign(kRate, 0.0F);
    ASSERT_TRUE(record("flute"));
    EXPECT_TRUE(saved.empty());
    EXPECT_TRUE(std::filesystem::is_empty(folder / "corpus"));
}

TEST_F(RecordedTakeTest, endsByItselfAfterItsSeconds)
{
    CutOptions options;
    options.at = CutOptions::At::Intervals;
    options.length = 1.0;
    auto take = RecordedTake::begin({folder, "flute", options, 2.5},
        {"a microphone", kRate, std::chrono::system_clock::now()},
        [this](const auto& clip) { saved.push_back(clip); });
    ASSERT_TRUE(take);
    ASSERT_TRUE(take->add(tone));
    EXPECT_FALSE(take->isFull());
    EXPECT_DOUBLE_EQ(take->seconds(), 1.0);
    ASSERT_TRUE(take->add(tests::sine(440.0, kRate, 3 * kRate)));
    EXPECT_TRUE(take->isFull());
    ASSERT_TRUE(take->finish());
    EXPECT_DOUBLE_EQ(take->seconds(), 2.5);
    ASSERT_EQ(saved.size(), 3U);
    EXPECT_DOUBLE_EQ(saved.back().seconds, 0.5);
}

TEST_F(RecordedTakeTest, namesThatNoFolderCanHaveAreRefused)
{
    for (const char* name : {"", ".", "..", ".hidden", "a/b", "a\\b", " a", "a ", "a\nb", "\xff"}) {
        EXPECT_NE(refusal(name), "") << name;
    }
    EXPECT_NE(refusal(std::string(300, 'a')), "");
    EXPECT_TRUE(std::filesystem::is_empty(folder));
    EXPECT_EQ(refusal("Flöte"), "");
}

TEST_F(RecordedTakeTest, foldersOfOtherThingsAreLeftAlone)
{
    std::filesystem::create_directories(folder / "corpus" / "jazz");
    EXPECT_NE(refusal("flute").find("holds other things"), std::string::npos);
    std::filesystem::remove(folder / "corpus" / "jazz");
    EXPECT_EQ(refusal("flute"), "");
}

TEST_F(RecordedTakeTest, aDamagedDescriptionIsSaidInWordsAndKept)
{
    ASSERT_TRUE(record("flute"));
    const auto path = folder / "corpus" / kRecordedDescription;
    const std::string whole = readFile(path).value();
    const auto replace = [&](const std::string& bytes) {
        std::ofstream(path, std::ios::binary) << bytes;
    };
    for (const std::string& text : {std::string(), std::string("[]"), std::string("{\"takes\": 7}"),
             std::string("{\"takes\": [{}]}"), std::string("{\"takes\": [{\"take\": 1}]}"),
             std::string(100000, '['), std::string("\xff\xfe\x00{", 4)}) {
        replace(text);
        const auto takes = readTakes(folder / "corpus");
        ASSERT_FALSE(takes) << text.substr(0, 40);
        EXPECT_EQ(takes.error().code, ErrorCode::Unreadable);
        EXPECT_NE(refusal("flute").find(kRecordedDescription), std::string::npos);
        EXPECT_EQ(readFile(path).value(), text);
    }
    for (std::size_t length = 1; length + 2 < whole.size(); ++length) {
        replace(whole.substr(0, length));
        EXPECT_FALSE(readTakes(folder / "corpus")) << length;
    }
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string other = whole;
        other[at] = static_cast<char>(other[at] ^ 0x11);
        replace(other);
        if (const auto takes = readTakes(folder / "corpus"); !takes) {
            EXPECT_FALSE(takes.error().remedy.empty());
        }
    }
}

} // namespace
} // namespace timbrel::corpus
