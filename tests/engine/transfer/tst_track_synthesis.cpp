// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/track_synthesis.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "engine/audio/loudness.h"
#include "engine/spectral/mel_db.h"
#include "tests/support/signals.h"

namespace timbrel::transfer {
namespace {

constexpr int kSampleRate = 16000;
constexpr std::size_t kHop = 256;

spectral::MelDb representation()
{
    spectral::MelFrontEndSettings settings;
    settings.mel = {.sampleRate = kSampleRate,
        .fftSize = settings.stft.fftSize,
        .bands = 128,
        .highHz = kSampleRate / 2.0};
    settings.phase.start = spectral::PhaseStart::HeapIntegration;
    settings.phase.griffinLim.iterations = 8;
    return {settings, 128, 80.0F};
}

Sound made(const Matrix& absolute, std::size_t stretch)
{
    Monitor quiet;
    return synthesiseTrack(representation(), absolute, {.seed = 3}, quiet, stretch).value();
}

/// The quietest of the short stretches of a sound in [first, last) frames, as RMS.
double quietest(const Sound& sound, std::size_t first, std::size_t last)
{
    double least = 1.0;
    for (std::size_t frame = first; frame + 2 <= last; ++frame) {
        least = std::min(
            least, audio::rootMeanSquare(std::span(sound.samples).subspan(frame * kHop, 2 * kHop)));
    }
    return least;
}

/// Remembers how far it was told the work is.
class Listener final : public Monitor {
public:
    void progress(double fraction, std::string_view activity) override
    {
        EXPECT_EQ(activity, "making sound");
        told.push_back(fraction);
    }
    std::vector<double> told;
};

TEST(TrackSynthesis, whatFitsIsMadeAtOneGo)
{
    const auto absolute = representation().analyse(tests::melody(kSampleRate, 300 * kHop));
    Monitor quiet;
    const auto whole = representation().synthesise(absolute, {.seed = 3}, quiet).value();
    EXPECT_EQ(made(absolute, absolute.columns).samples, whole.samples);
}

TEST(TrackSynthesis, stretchesGoOnWithoutASeam)
{
    // A held tone: where two phases of it meet, it is quieter or gone.
    constexpr std::size_t kStretch = 200;
    constexpr std::size_t kShared = 64;
    const auto tone = tests::sine(523.0, kSampleRate, 1500 * kHop, 0.3);
    const auto sound = made(representation().analyse(tone), kStretch);
    const double whole = audio::rootMeanSquare(sound.samples);
    double least = 1.0;
    for (std::size_t end = kStretch; end < 1500; end += kStretch - kShared) {
        least = std::min(least, quietest(sound, end - kShared, end));
    }
    EXPECT_GT(least, 0.8 * whole);
}

TEST(TrackSynthesis, everyLengthComesBackWhole)
{
    const auto music = tests::melody(kSampleRate, 500 * kHop);
    for (const std::size_t frames : {1U, 129U, 130U, 131U, 195U, 401U}) {
        const auto absolute = representation().analyse(std::span(music).first(frames * kHop));
        const auto sound = made(absolute, 130);
        EXPECT_EQ(sound.samples.size(), frames * kHop);
        EXPECT_TRUE(std::ranges::all_of(sound.samples, [](float s) { return std::isfinite(s); }));
    }
}

TEST(TrackSynthesis, tellsHowFarItIs)
{
    const auto absolute = representation().analyse(tests::melody(kSampleRate, 400 * kHop));
    Listener listener;
    ASSERT_TRUE(synthesiseTrack(representation(), absolute, {}, listener, 150));
    EXPECT_GT(listener.told.size(), 30U);
    EXPECT_TRUE(std::ranges::is_sorted(listener.told));
    EXPECT_EQ(listener.told.front(), 0.0);
    EXPECT_LE(listener.told.back(), 1.0);
    EXPECT_GT(listener.told.back(), 0.9);
}

} // namespace
} // namespace timbrel::transfer
