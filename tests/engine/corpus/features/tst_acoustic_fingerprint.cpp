// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/acoustic_fingerprint.h"

#include <algorithm>
#include <cmath>
#include <span>

#include <gtest/gtest.h>

#include "engine/audio/loudness.h"
#include "engine/audio/resampler.h"
#include "tests/support/signals.h"
#include "tests/support/tune.h"

namespace timbrel::corpus {
namespace {

bool alike(const Sound& one, const Sound& other)
{
    return sameRecording(fingerprintOf(one), fingerprintOf(other));
}

Sound atRate(const Sound& sound, int rate)
{
    return {rate, audio::resampled(sound.samples, sound.sampleRate, rate).value()};
}

TEST(AcousticFingerprint, surviveGainAndResampling)
{
    const Sound original = tests::tune(1, 44100, 6.0);
    Sound quiet = original;
    audio::applyGain(quiet, -20.0);
    EXPECT_TRUE(alike(original, quiet));
    for (const int rate : {8000, 16000, 22050, 48000}) {
        EXPECT_TRUE(alike(original, atRate(original, rate))) << rate;
    }
}

/// What a lossy codec does, made by hand: a delay of 1,105 samples, no highs, noise 30 dB below.
TEST(AcousticFingerprint, surviveWhatACodecDoes)
{
    const Sound original = tests::tune(2, 44100, 6.0);
    Sound coded = atRate(atRate(original, 12000), 44100);
    coded.samples.insert(coded.samples.begin(), 1105, 0.0F);
    const double level = audio::rootMeanSquare(coded.samples);
    const auto hiss = tests::noise(coded.samples.size(), 7, level * audio::amplitude(-30.0));
    std::ranges::transform(coded.samples, hiss, coded.samples.begin(), std::plus());
    EXPECT_TRUE(alike(original, coded));
}

TEST(AcousticFingerprint, findACopyThatBeginsLater)
{
    const Sound original = tests::tune(3, 16000, 8.0);
    Sound later = original;
    later.samples.erase(later.samples.begin(), later.samples.begin() + 16000);
    EXPECT_TRUE(alike(original, later));
}

TEST(AcousticFingerprint, tellMusicOfOneKindApart)
{
    std::vector<AcousticFingerprint> fingerprints;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        fingerprints.push_back(fingerprintOf(tests::tune(seed, 16000, 6.0)));
        EXPECT_EQ(fingerprints.back().markCount, AcousticFingerprint::kMostMarks);
    }
    for (std::size_t one = 0; one < fingerprints.size(); ++one) {
        EXPECT_TRUE(sameRecording(fingerprints[one], fingerprints[one]));
        for (std::size_t other = 0; other < one; ++other) {
            EXPECT_FALSE(sameRecording(fingerprints[one], fingerprints[other]))
                << one << " and " << other;
        }
    }
}

TEST(AcousticFingerprint, tellInstrumentsApartThatPlayTheSame)
{
    const Sound bright = tests::tune(4, 16000, 6.0, /*brightness=*/0.2);
    const Sound dark = tests::tune(4, 16000, 6.0, /*brightness=*/2.5);
    EXPECT_FALSE(alike(bright, dark));
}

TEST(AcousticFingerprint, haveNoMarksWhereThereIsNothingToMark)
{
    EXPECT_EQ(fingerprintOf({16000, std::vector<float>(32000)}).markCount, 0U);
    EXPECT_EQ(fingerprintOf({16000, {}}).markCount, 0U);
    EXPECT_EQ(fingerprintOf({16000, {0.5F}}).markCount, 0U);
    EXPECT_EQ(fingerprintOf({4000, tests::noise(8000, 1)}).markCount, 0U);
    EXPECT_FALSE(alike({16000, std::vector<float>(32000)}, {16000, std::vector<float>(32000)}));
}

TEST(AcousticFingerprint, keepHashesInOrder)
{
    const auto fingerprint = fingerprintOf(tests::tune(5, 16000, 6.0));
    const auto hashes = std::span(fingerprint.hashes).first(fingerprint.markCount);
    EXPECT_TRUE(std::ranges::is_sorted(hashes));
    EXPECT_EQ(std::ranges::adjacent_find(hashes), hashes.end());
}

} // namespace
} // namespace timbrel::corpus
