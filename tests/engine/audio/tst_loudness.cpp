// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/loudness.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::audio {
namespace {

TEST(Decibels, areTwentyTimesTheLogarithm)
{
    EXPECT_DOUBLE_EQ(decibels(0.1), -20.0);
    EXPECT_DOUBLE_EQ(amplitude(-20.0), 0.1);
    EXPECT_TRUE(std::isinf(decibels(0.0)));
    EXPECT_DOUBLE_EQ(amplitude(decibels(0.0)), 0.0);
}

TEST(RootMeanSquare, ofASineIsItsAmplitudeOverRootTwo)
{
    EXPECT_NEAR(rootMeanSquare(tests::sine(100.0, 16000, 16000, 0.5)), 0.5 / std::sqrt(2.0), 1e-6);
    EXPECT_EQ(rootMeanSquare({}), 0.0);
}

/// BS.1770-4 states the reading: a sine of 997 Hz at full scale in one channel is -3.01 LKFS.
TEST(IntegratedLoudness, ofTheReferenceToneIsThatOfTheStandard)
{
    for (const int rate : {16000, 44100, 48000}) {
        const Sound sound{rate, tests::sine(997.0, rate, static_cast<std::size_t>(5 * rate), 1.0)};
        const auto loudness = integratedLoudness(sound);
        ASSERT_TRUE(loudness);
        EXPECT_NEAR(*loudness, -3.01, 0.1) << rate;
    }
}

TEST(IntegratedLoudness, followsTheGainAndOverlooksSilence)
{
    Sound sound{48000, tests::melody(48000, 48000 * 4)};
    const double before = integratedLoudness(sound).value();
    applyGain(sound, -9.0);
    EXPECT_NEAR(integratedLoudness(sound).value(), before - 9.0, 0.05);
    sound.samples.resize(sound.samples.size() * 3, 0.0F);
    EXPECT_NEAR(integratedLoudness(sound).value(), before - 9.0, 0.5);
}

TEST(IntegratedLoudness, isRefusedWhereThereIsNone)
{
    const auto isShort = integratedLoudness({16000, tests::sine(440.0, 16000, 3000)});
    ASSERT_FALSE(isShort);
    EXPECT_NE(isShort.error().what.english().find("too short"), std::string::npos);
    const auto isQuiet = integratedLoudness({16000, std::vector<float>(16000)});
    ASSERT_FALSE(isQuiet);
    EXPECT_NE(isQuiet.error().what.english().find("too quiet"), std::string::npos);
    EXPECT_FALSE(integratedLoudness({16000, {}}));
}

TEST(MatchingGains, bringAllToTheLoudnessOfTheFirst)
{
    const auto melody = [](double gain) {
        auto sound = std::make_shared<Sound>(Sound{48000, tests::melody(48000, 48000 * 3)});
        applyGain(*sound, gain);
        return sound;
    };
    const std::vector<std::shared_ptr<const Sound>> sounds{nullptr, melody(-20.0), melody(-32.0),
        melody(-6.0), std::make_shared<Sound>(Sound{48000, std::vector<float>(48000)})};
    const auto gains = matchingGains(sounds);
    ASSERT_EQ(gains.size(), sounds.size());
    for (const std::size_t i : {1U, 2U, 3U}) {
        auto sound = *sounds[i];
        applyGain(sound, decibels(static_cast<double>(gains[i])));
        EXPECT_NEAR(integratedLoudness(sound).value(), integratedLoudness(*sounds[1]).value(), 0.1);
    }
    EXPECT_EQ(gains[0], 1.0F);
    EXPECT_EQ(gains[4], 1.0F);
}

TEST(MatchingGains, clipNothing)
{
    // A click of full scale and little else is quiet, a tone of full scale is not.
    auto click = std::make_shared<Sound>(Sound{48000, tests::sine(997.0, 48000, 48000, 0.01)});
    click->samples[100] = 1.0F;
    const auto tone = std::make_shared<Sound>(Sound{48000, tests::sine(997.0, 48000, 48000, 0.9)});
    const std::vector<std::shared_ptr<const Sound>> sounds{tone, click};
    const auto gains = matchingGains(sounds);
    EXPECT_LE(gains[1], 1.0F);
    EXPECT_LT(gains[0], 0.1F);
}

TEST(RequireHearable, refusesNothingButZeros)
{
    const auto refused = requireHearable({16000, std::vector<float>(100)}, "song.wav");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "song.wav");
    EXPECT_FALSE(requireHearable({16000, {}}, "nothing"));
    std::vector<float> samples(100);
    samples[99] = 1e-6F;
    EXPECT_TRUE(requireHearable({16000, samples}, "a whisper"));
}

} // namespace
} // namespace timbrel::audio
