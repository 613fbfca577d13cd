// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/stitched_track.h"

#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "engine/base/random.h"

namespace timbrel::transfer {
namespace {

constexpr std::size_t kClip = 16;

Matrix noise(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    Matrix matrix(rows, columns);
    RandomStream random(seed, "clip");
    for (float& value : matrix.values) {
        value = static_cast<float>(random.uniform() - 1.0) * 60.0F;
    }
    return matrix;
}

Matrix stitched(const snapshots::StitchingChoice& choice, std::size_t frames,
    const std::function<Matrix(std::size_t clip)>& clip,
    BlendedRows rows = {.all = 2, .decibels = 2})
{
    StitchedTrack track(Stitching::create(choice, kClip).value(), rows, frames);
    for (std::size_t i = 0; i < track.clipCount(); ++i) {
        track.add(clip(i));
    }
    return track.take();
}

TEST(StitchedTrack, clipsThatAreAllAlikeStayAsTheyAre)
{
    for (const auto& way : stitchingWays()) {
        for (const bool power : {false, true}) {
            if (power && way.parameters.size() < 2) {
                continue;
            }
            for (const std::size_t frames : {std::size_t{1}, kClip, 3 * kClip + 5}) {
                const auto whole = stitched({way.id, 0, power}, frames,
                    [](std::size_t) { return Matrix(2, kClip, -37.5F); });
                ASSERT_EQ(whole.rows, 2U);
                ASSERT_EQ(whole.columns, frames);
                for (const float value : whole.values) {
                    EXPECT_NEAR(value, -37.5F, 1e-4) << way.id;
                }
            }
        }
    }
}

TEST(StitchedTrack, middleFramesOfWholeClipsAreConcatenation)
{
    const std::size_t frames = 4 * kClip + 3;
    const auto clip = [](std::size_t i) { return noise(2, kClip, i); };
    const auto whole = stitched({"frames", kClip, false}, frames, clip);
    EXPECT_EQ(whole, stitched({"concatenate", 0, false}, frames, clip));
    for (std::size_t frame = 0; frame < frames; ++frame) {
        EXPECT_EQ(whole.at(1, frame), clip(frame / kClip).at(1, frame % kClip));
    }
}

TEST(StitchedTrack, theFirstAndTheLastClipSupplyTheBorders)
{
    const std::size_t frames = 3 * kClip;
    const auto whole = stitched({"frames", 4, false}, frames,
        [](std::size_t i) { return Matrix(2, kClip, static_cast<float>(i)); });
    const auto last = static_cast<float>((frames - kClip) / 4);
    EXPECT_EQ(whole.at(0, 0), 0.0F);
    EXPECT_EQ(whole.at(0, 9), 0.0F); // up to the middle of the first
    EXPECT_EQ(whole.at(0, 10), 1.0F);
    EXPECT_EQ(whole.at(0, frames - 1), last);
}

TEST(StitchedTrack, blendsDecibelsOrPowers)
{
    const auto clip = [](std::size_t i) { return Matrix(2, kClip, i == 0 ? -20.0F : 0.0F); };
    const std::size_t frames = kClip + kClip / 2; // two clips over each other
    const auto levels = stitched({"overlap-add", 8, false}, frames, clip);
    const auto powers = stitched({"overlap-add", 8, true}, frames, clip);
    for (std::size_t frame = kClip / 2; frame < kClip; ++frame) {
        const double share = (levels.at(0, frame) + 20.0) / 20.0;
        EXPECT_NEAR(powers.at(0, frame), 10.0 * std::log10(0.01 * (1.0 - share) + share), 1e-4);
    }
    // Rows that are no levels are left alone.
    const auto one = stitched({"overlap-add", 8, true}, frames, clip, {.all = 2, .decibels = 1});
    for (std::size_t frame = 0; frame < frames; ++frame) {
        EXPECT_EQ(one.at(0, frame), powers.at(0, frame));
        EXPECT_EQ(one.at(1, frame), levels.at(1, frame));
    }
}

TEST(StitchedTrack, anglesComeFromTheClipWithTheLargestShare)
{
    const auto whole = stitched({"overlap-add", 8, false}, kClip + kClip / 2,
        [](std::size_t i) { return Matrix(2, kClip, i == 0 ? 3.1F : -3.1F); },
        {.all = 2, .decibels = 1, .firstAngle = 1, .angles = 1});
    for (std::size_t frame = 0; frame < whole.columns; ++frame) {
        EXPECT_EQ(whole.at(1, frame), frame < 12 ? 3.1F : -3.1F) << frame;
    }
}

} // namespace
} // namespace timbrel::transfer
