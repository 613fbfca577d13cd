// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/features/recording_facts.h"

#include <cmath>
#include <cstring>

#include <gtest/gtest.h>

#include "tests/support/signals.h"
#include "tests/support/tune.h"

namespace timbrel::corpus {
namespace {

RecordingFacts factsOf(std::vector<float> samples, int rate = 16000)
{
    audio::DecodedSound decoded;
    decoded.sound = {rate, std::move(samples)};
    decoded.header = {rate, 2, decoded.sound.seconds()};
    decoded.promisedSeconds = 3.0;
    decoded.peak = 0.75F;
    decoded.clippedSamples = 64;
    decoded.nonFiniteSamples = 3;
    return measure(decoded);
}

TEST(RecordingFacts, ofASineAreThoseOfTheFormula)
{
    const auto facts = factsOf(tests::sine(440.0, 16000, 32000, 0.5));
    EXPECT_EQ(facts.sampleRate, 16000);
    EXPECT_EQ(facts.channels, 2);
    EXPECT_DOUBLE_EQ(facts.seconds, 2.0);
    EXPECT_DOUBLE_EQ(facts.promisedSeconds, 3.0);
    EXPECT_NEAR(facts.level, 20.0 * std::log10(0.5 / std::sqrt(2.0)), 1e-3);
    EXPECT_NEAR(facts.offset, 0.0F, 1e-5F);
    EXPECT_EQ(facts.silentShare, 0.0F);
    EXPECT_FLOAT_EQ(facts.peak, 0.75F);
    EXPECT_EQ(facts.nonFiniteSamples, 3U);
    EXPECT_DOUBLE_EQ(facts.clippedShare(), 64.0 / (2.0 * 16000.0 * 2.0));
}

TEST(RecordingFacts, tellOffsetAndSilence)
{
    auto samples = tests::sine(440.0, 16000, 32000, 0.5);
    std::fill(samples.begin() + 8000, samples.end(), 0.0F);
    EXPECT_NEAR(factsOf(samples).silentShare, 0.75F, 0.03F);
    for (float& sample : samples) {
        sample += 0.125F;
    }
    EXPECT_NEAR(factsOf(samples).offset, 0.125F, 1e-3F);
}

TEST(RecordingFacts, ofSilenceHaveNoLoudness)
{
    const auto facts = factsOf(std::vector<float>(16000));
    EXPECT_TRUE(std::isinf(facts.level));
    EXPECT_TRUE(std::isnan(facts.loudness));
    EXPECT_EQ(facts.silentShare, 1.0F);
}

TEST(RecordingFacts, ofShortRecordingsAreDefined)
{
    const auto facts = factsOf({0.5F});
    EXPECT_NEAR(facts.level, -6.02F, 0.01F);
    EXPECT_TRUE(std::isnan(facts.loudness));
    EXPECT_EQ(facts.fingerprint.markCount, 0U);
}

TEST(RecordingFacts, hashTheSoundAndNothingElse)
{
    const auto samples = tests::sine(440.0, 16000, 32000, 0.5);
    auto other = samples;
    other[77] += 1e-6F;
    EXPECT_EQ(factsOf(samples).soundHash, factsOf(samples, 44100).soundHash);
    EXPECT_NE(factsOf(samples).soundHash, factsOf(other).soundHash);
}

TEST(RecordingFacts, surviveAsBytes)
{
    const auto facts = measure({{16000, 1, 4.0}, 4.0, tests::tune(1, 16000, 4.0), 0.3F, 0, 0, {}});
    std::array<std::byte, sizeof(RecordingFacts)> bytes{};
    std::memcpy(bytes.data(), &facts, sizeof facts);
    RecordingFacts back;
    std::memcpy(&back, bytes.data(), sizeof back);
    EXPECT_EQ(back.soundHash, facts.soundHash);
    EXPECT_FLOAT_EQ(back.loudness, facts.loudness);
    EXPECT_TRUE(sameRecording(back.fingerprint, facts.fingerprint));
}

} // namespace
} // namespace timbrel::corpus
