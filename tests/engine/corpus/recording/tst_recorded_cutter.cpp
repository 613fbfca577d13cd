// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/recording/recorded_cutter.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::corpus {
namespace {

constexpr int kRate = 16000;
using Clips = std::vector<std::vector<float>>;

std::size_t samplesOf(double seconds)
{
    return static_cast<std::size_t>(std::lround(seconds * kRate));
}

void append(std::vector<float>& signal, const std::vector<float>& more)
{
    signal.insert(signal.end(), more.begin(), more.end());
}
void appendSilence(std::vector<float>& signal, double seconds)
{
    signal.insert(signal.end(), samplesOf(seconds), 0.0F);
}
void appendTone(std::vector<float>& signal, double seconds, double amplitude = 0.5)
{
    append(signal, tests::sine(440.0, kRate, samplesOf(seconds), amplitude));
}

/// Feeds the signal in portions of that size.
Clips cut(const CutOptions& options, const std::vector<float>& signal, std::size_t portion)
{
    RecordedCutter cutter(options, kRate);
    Clips clips;
    for (std::size_t from = 0; from < signal.size(); from += portion) {
        const auto part = std::span(signal).subspan(from);
        auto more = cutter.add(part.first(std::min(portion, part.size())));
        std::ranges::move(more, std::back_inserter(clips));
    }
    if (auto last = cutter.finish()) {
        clips.push_back(std::move(*last));
    }
    return clips;
}

/// Where `clip` lies in `signal`; the end where it does not.
std::size_t placeOf(const std::vector<float>& clip, const std::vector<float>& signal)
{
    return static_cast<std::size_t>(std::ranges::search(signal, clip).begin() - signal.begin());
}

TEST(RecordedCutter, cutsOnSilencesWithAMarginOnBothSides)
{
    std::vector<float> signal;
    appendSilence(signal, 1.0);
    appendTone(signal, 2.0);
    appendSilence(signal, 1.0);
    appendTone(signal, 0.5);
    appendSilence(signal, 1.0);
    const auto clips = cut({}, signal, 1000);
    ASSERT_EQ(clips.size(), 2U);
    EXPECT_EQ(clips[0].size(), samplesOf(0.1 + 2.0 + 0.1));
    EXPECT_EQ(placeOf(clips[0], signal), samplesOf(0.9));
    EXPECT_EQ(clips[1].size(), samplesOf(0.1 + 0.5 + 0.1));
    EXPECT_TRUE(
        std::ranges::equal(clips[1], std::span(signal).subspan(samplesOf(3.9), samplesOf(0.7))));
}

TEST(RecordedCutter, shortPausesBelongToTheMusic)
{
    std::vector<float> signal;
    for (int note = 0; note < 4; ++note) {
        appendTone(signal, 0.3);
        appendSilence(signal, 0.3);
    }
    appendSilence(signal, 1.0);
    const auto clips = cut({}, signal, 700);
    ASSERT_EQ(clips.size(), 1U);
    EXPECT_EQ(clips[0].size(), samplesOf(3 * 0.6 + 0.3 + 0.1));
    EXPECT_EQ(placeOf(clips[0], signal), 0U);
}

TEST(RecordedCutter, knocksAndWhatIsSofterThanTheThresholdAreLeftOut)
{
    std::vector<float> signal;
    appendTone(signal, 0.1);
    appendSilence(signal, 1.0);
    appendTone(signal, 1.0, 0.004); // -51 dB RMS
    appendSilence(signal, 1.0);
    EXPECT_TRUE(cut({}, signal, 512).empty());
    CutOptions finer;
    finer.silenceDb = -60.0;
    EXPECT_EQ(cut(finer, signal, 512).size(), 1U);
}

TEST(RecordedCutter, whatIsPlayedOnAndOnIsCutWithoutLosingASample)
{
    std::vector<float> signal;
    appendTone(signal, 7.0);
    CutOptions options;
    options.longest = 3.0;
    const auto clips = cut(options, signal, 999);
    ASSERT_EQ(clips.size(), 3U);
    std::vector<float> joined;
    for (const auto& clip : clips) {
        append(joined, clip);
    }
    EXPECT_EQ(joined, signal);
    EXPECT_EQ(clips[0].size(), samplesOf(3.0));
}

TEST(RecordedCutter, theEndOfATakeIsKeptToo)
{
    std::vector<float> signal;
    appendSilence(signal, 1.0);
    appendTone(signal, 1.003); // no whole number of windows
    const auto clips = cut({}, signal, 333);
    ASSERT_EQ(clips.size(), 1U);
    EXPECT_EQ(clips[0].size(), samplesOf(0.1 + 1.003));
}

TEST(RecordedCutter, intervalsKeepEverySample)
{
    const auto signal = tests::noise(samplesOf(5.5), 1);
    CutOptions options;
    options.at = CutOptions::At::Intervals;
    options.length = 2.0;
    const auto clips = cut(options, signal, 4321);
    ASSERT_EQ(clips.size(), 3U);
    std::vector<float> joined;
    for (const auto& clip : clips) {
        append(joined, clip);
    }
    EXPECT_EQ(joined, signal);
    EXPECT_EQ(clips[1].size(), samplesOf(2.0));
}

TEST(RecordedCutter, intervalsDropATailThatIsTooShortForAClip)
{
    CutOptions options;
    options.at = CutOptions::At::Intervals;
    options.length = 1.0;
    EXPECT_EQ(cut(options, tests::noise(samplesOf(1.1), 1), 100).size(), 1U);
}

TEST(RecordedCutter, thePortionsMakeNoDifference)
{
    std::vector<float> signal = tests::noise(samplesOf(1.0), 3, 0.001);
    appendTone(signal, 0.7);
    append(signal, tests::noise(samplesOf(0.9), 4, 0.001));
    appendTone(signal, 1.3, 0.1);
    append(signal, tests::noise(samplesOf(0.3), 5, 0.001));
    const auto whole = cut({}, signal, signal.size());
    ASSERT_EQ(whole.size(), 2U);
    for (const std::size_t portion : {1U, 7U, 320U, 4096U}) {
        EXPECT_EQ(cut({}, signal, portion), whole) << portion;
    }
}

} // namespace
} // namespace timbrel::corpus
