// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/stretches.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/audio/loudness.h"
#include "engine/corpus/features/levelling.h"
#include "tests/support/signals.h"

namespace timbrel::corpus {
namespace {

constexpr int kRate = 16000;
constexpr std::size_t kHop = 256;

/// A tone with faint noise, 60 dB below it, in place of [begin, end).
Sound toneWithout(std::size_t samples, std::size_t begin, std::size_t end)
{
    auto signal = tests::sine(440, kRate, samples);
    const auto faint = tests::noise(end - begin, 1, 0.0003);
    std::ranges::copy(faint, signal.begin() + static_cast<std::ptrdiff_t>(begin));
    return {kRate, std::move(signal)};
}

TEST(Stretches, lieBetweenSilencesToTheFrame)
{
    const auto stretches = soundingStretches(toneWithout(80000, 32000, 48000), kHop);
    // 32000 is frame 125 exactly; 48000 lies in frame 187, so the first whole one is 188.
    EXPECT_EQ(stretches, (std::vector<Stretch>{{0, 125}, {188, 312}}));
}

TEST(Stretches, shortRestsAreMusic)
{
    EXPECT_EQ(soundingStretches(toneWithout(80000, 32000, 32000 + 4640), kHop),
        (std::vector<Stretch>{{0, 312}})); // 0.29 s
    EXPECT_EQ(soundingStretches(toneWithout(80000, 32000, 32000 + 4800), kHop).size(), 2U);
}

TEST(Stretches, silenceAtTheEndsIsCutOff)
{
    auto sound = toneWithout(80000, 0, 16000);
    std::fill(sound.samples.begin() + 64000, sound.samples.end(), 0.0F);
    EXPECT_EQ(soundingStretches(sound, kHop), (std::vector<Stretch>{{63, 250}}));
}

TEST(Stretches, doNotDependOnTheLevel)
{
    auto sound = toneWithout(80000, 32000, 48000);
    const auto loud = soundingStretches(sound, kHop);
    audio::applyGain(sound, -50.0);
    EXPECT_EQ(soundingStretches(sound, kHop), loud);
    EXPECT_TRUE(soundingStretches({kRate, {}}, kHop).empty());
}

TEST(Levelling, bringsRecordingsToTheirTarget)
{
    for (const double amplitude : {0.001, 0.03, 0.9}) {
        Sound tone{kRate, tests::sine(997, kRate, 5 * kRate, amplitude)};
        ASSERT_TRUE(bringTo(Loudness::AsRecorded, tone));
        EXPECT_EQ(tone.samples, tests::sine(997, kRate, 5 * kRate, amplitude));
        ASSERT_TRUE(bringTo(Loudness::Rms, tone));
        EXPECT_NEAR(audio::decibels(audio::rootMeanSquare(tone.samples)), -20.0, 0.1);
        // A sine of 997 Hz has as many LUFS as dBFS of power (BS.1770): an RMS of 10^(-23/20).
        Sound heard{kRate, tests::sine(997, kRate, 5 * kRate, amplitude)};
        ASSERT_TRUE(bringTo(Loudness::R128, heard));
        EXPECT_NEAR(audio::decibels(audio::rootMeanSquare(heard.samples)), -23.0, 0.1);
        EXPECT_NEAR(audio::integratedLoudness(heard).value(), -23.0, 0.1);
    }
}

TEST(Levelling, refusesWhatHasNoLoudness)
{
    Sound click{kRate, tests::sine(997, kRate, kRate / 5)};
    const auto refused = bringTo(Loudness::R128, click);
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().remedy.empty());
}

} // namespace
} // namespace timbrel::corpus
