// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/track_synthesis.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "engine/spectral/mel_db.h"
#include "engine/spectral/stft.h"
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
    settings.phase.griffinLim.iterations = 16;
    return {settings, 128, 80.0F};
}

Sound made(const Matrix& absolute, std::size_t stretch)
{
    Monitor quiet;
    return synthesiseTrack(representation(), absolute, {.seed = 3}, quiet, stretch).value();
}

/// How far the magnitudes around a sample are from those wanted, relative to them.
double errorAround(const Sound& sound, const std::vector<float>& wanted, std::size_t sample)
{
    constexpr std::size_t kReach = 16 * kHop;
    const spectral::Stft stft({2048, 1024, kHop});
    const auto see = [&](const std::vector<float>& samples) {
        return spectral::magnitudes(
            stft.forward(std::span(samples).subspan(sample - kReach, 2 * kReach)));
    };
    const Matrix got = see(sound.samples);
    const Matrix should = see(wanted);
    double error = 0.0;
    double whole = 0.0;
    for (std::size_t n = 0; n < got.values.size(); ++n) {
        const double difference = static_cast<double>(got.values[n] - should.values[n]);
        error += difference * difference;
        whole += static_cast<double>(should.values[n]) * static_cast<double>(should.values[n]);
    }
    return std::sqrt(error / whole);
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
    const std::size_t frames = 700;
    // A held chord, whose phase a stretch of its own would not know.
    auto music = tests::sine(220.0, kSampleRate, frames * kHop, 0.2);
    const auto third = tests::sine(277.2, kSampleRate, music.size(), 0.2);
    std::ranges::transform(music, third, music.begin(), std::plus{});
    const auto absolute = representation().analyse(music);
    const std::size_t stretch = 300;
    const auto sound = made(absolute, stretch);
    ASSERT_EQ(sound.samples.size(), frames * kHop);
    for (const std::size_t joint : {stretch - 32, 2 * stretch - 64 - 32}) {
        const double here = errorAround(sound, music, joint * kHop);
        const double elsewhere = errorAround(sound, music, (joint - 100) * kHop);
        EXPECT_LT(here, 1.5 * elsewhere + 0.02) << joint;
    }
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
