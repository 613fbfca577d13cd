// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transcription/transcriber.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "engine/transcription/windows.h"
#include "tests/engine/transcription/example_weights.h"
#include "tests/support/signals.h"

namespace timbrel::transcription {
namespace {

Transcriber someTranscriber()
{
    return Transcriber(tests::drawnWeights(), torch::kCPU);
}

Activations heard(const std::vector<float>& samples, int sampleRate = kSampleRate)
{
    Monitor quiet;
    auto activations = someTranscriber().activations({sampleRate, samples}, quiet);
    EXPECT_TRUE(activations) << activations.error().text();
    return *activations;
}

/// Frame `from` of one window of sound, as the network itself hears it.
float inWindow(const std::vector<float>& window, std::size_t pitch, std::size_t frame)
{
    const auto sound = torch::from_blob(
        const_cast<float*>(window.data()), {1, static_cast<std::int64_t>(window.size())});
    return BasicPitch(tests::drawnWeights())
        .forward(sound)
        .note[0][static_cast<std::int64_t>(pitch)][static_cast<std::int64_t>(frame)]
        .item<float>();
}

TEST(Transcriber, joinsWindowsWithoutTheirMargins)
{
    const auto samples = tests::noise(10 * kWindowHop + 5000, 1); // more than one batch
    const auto activations = heard(samples);
    EXPECT_EQ(activations.note.columns, frameCount(samples.size()));
    EXPECT_EQ(activations.onset.columns, activations.note.columns);
    EXPECT_EQ(activations.contour.rows, kContourBins);

    std::vector<float> first(kWindowSamples, 0.0F); // zeros, then the begin of the sound
    std::copy_n(samples.begin(), kWindowSamples - kLead, first.begin() + kLead);
    EXPECT_NEAR(activations.note.at(40, 0), inWindow(first, 40, 15), 1e-4);
    EXPECT_NEAR(activations.note.at(3, 141), inWindow(first, 3, 156), 1e-4);

    std::vector<float> tenth(kWindowSamples);
    std::copy_n(samples.begin() + 9 * kWindowHop - kLead, kWindowSamples, tenth.begin());
    EXPECT_NEAR(activations.note.at(40, 9 * 142 + 70), inWindow(tenth, 40, 85), 1e-4);

    std::vector<float> last(kWindowSamples, 0.0F); // the end of the sound, then zeros
    std::copy(samples.begin() + 10 * kWindowHop - kLead, samples.end(), last.begin());
    EXPECT_NEAR(activations.note.at(87, 10 * 142 + 10), inWindow(last, 87, 25), 1e-4);
}

TEST(Transcriber, hearsAnyRate)
{
    const auto low = heard(tests::noise(16000, 1), 16000);
    EXPECT_EQ(low.note.columns, frameCount(22050));
    Monitor quiet;
    EXPECT_FALSE(someTranscriber().activations({0, {0.0F}}, quiet));
}

TEST(Transcriber, hearsNothingWhereThereIsNothing)
{
    EXPECT_EQ(heard({}).note.columns, 0U);
    EXPECT_EQ(heard({0.5F}).note.columns, 0U);
    Monitor quiet;
    const auto notes = someTranscriber().notes({kSampleRate, {}}, quiet);
    ASSERT_TRUE(notes);
    EXPECT_TRUE(notes->empty());
}

TEST(Transcriber, canBeStopped)
{
    /// Asks to stop after the first report.
    struct Impatient final : Monitor {
        int reports = 0;
        [[nodiscard]] bool cancelled() const override { return reports > 0; }
        void progress(double, std::string_view) override { ++reports; }
    } monitor;
    const auto stopped =
        someTranscriber().notes({kSampleRate, tests::noise(20 * kWindowHop, 1)}, monitor);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(monitor.reports, 1);
}

} // namespace
} // namespace timbrel::transcription
