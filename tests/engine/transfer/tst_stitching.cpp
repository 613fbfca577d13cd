// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/stitching.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

namespace timbrel::transfer {
namespace {

using snapshots::StitchingChoice;

constexpr std::size_t kClip = 128;

Stitching made(const StitchingChoice& choice, std::size_t clipFrames = kClip)
{
    return Stitching::create(choice, clipFrames).value();
}

/// Every way with its usual number, and with numbers at the edges of what it takes.
std::vector<StitchingChoice> everyChoice(std::size_t clip)
{
    std::vector<StitchingChoice> choices;
    for (const auto& way : stitchingWays()) {
        choices.push_back({way.id, 0, false});
    }
    for (const std::size_t number : {std::size_t{1}, std::size_t{2}, clip / 3, clip / 2}) {
        choices.push_back({"crossfade", number, false});
    }
    for (const std::size_t number : {clip / 3, clip / 2, clip - 1, clip}) {
        choices.push_back({"frames", number, false});
        choices.push_back({"overlap-add", number, false});
    }
    return choices;
}

std::size_t firstAtLeast(const std::vector<float>& mask, float share)
{
    return static_cast<std::size_t>(
        std::ranges::find_if(mask, [&](float value) { return value >= share; }) - mask.begin());
}

TEST(Stitching, sharesAddUpToOneAtEveryFrameOfEveryTrack)
{
    for (const std::size_t clip : {std::size_t{7}, std::size_t{32}, kClip}) {
        for (const auto& choice : everyChoice(clip)) {
            const auto stitching = made(choice, clip);
            for (const std::size_t frames : {std::size_t{1}, clip - 1, clip, clip + 1, 2 * clip,
                     5 * clip / 2 + 1, 7 * clip + 3}) {
                const std::size_t count = stitching.clipCount(frames);
                std::vector<double> sums((count - 1) * stitching.hop() + clip);
                ASSERT_GE(sums.size(), frames) << choice.way;
                for (std::size_t i = 0; i < count; ++i) {
                    const auto weights = stitching.weights(i, count);
                    ASSERT_EQ(weights.size(), clip);
                    for (std::size_t frame = 0; frame < clip; ++frame) {
                        EXPECT_GE(weights[frame], 0.0F);
                        sums[i * stitching.hop() + frame] += static_cast<double>(weights[frame]);
                    }
                }
                for (const double sum : sums) {
                    ASSERT_NEAR(sum, 1.0, 1e-6)
                        << choice.way << " " << choice.frames << " of " << frames;
                }
            }
        }
    }
}

TEST(Stitching, usesNoMoreClipsThanItNeeds)
{
    for (const auto& choice : everyChoice(kClip)) {
        const auto stitching = made(choice);
        for (std::size_t frames = 1; frames < 600; frames += 13) {
            const std::size_t count = stitching.clipCount(frames);
            const auto reach = [&](std::size_t clips) {
                return (clips - 1) * stitching.hop() + kClip;
            };
            EXPECT_GE(reach(count), frames);
            EXPECT_TRUE(count == 1 || reach(count - 1) < frames) << choice.way << frames;
        }
    }
}

// Where the masks of Marsden's eq. 7 pass 0.01 and 0.5, counted from 0.
TEST(Stitching, binomialMasksRiseWhereTheSpecificationSays)
{
    struct Golden {
        std::size_t n, overHundredth, overHalf;
    };
    for (const auto& [n, overHundredth, overHalf] :
        {Golden{16, 8, 13}, Golden{32, 20, 27}, Golden{64, 47, 57}}) {
        const auto mask = binomialMask(n);
        ASSERT_EQ(mask.size(), n);
        EXPECT_EQ(firstAtLeast(mask, 0.01F), overHundredth);
        EXPECT_EQ(firstAtLeast(mask, 0.5F), overHalf);
        EXPECT_EQ(mask.back(), 1.0F);
        EXPECT_TRUE(std::ranges::is_sorted(mask));
    }
    const auto four = binomialMask(4); // 1, 7, 21, 35 of the seventh row of Pascal's triangle
    EXPECT_FLOAT_EQ(four[0], 1.0F / 35.0F);
    EXPECT_FLOAT_EQ(four[1], 7.0F / 35.0F);
    EXPECT_FLOAT_EQ(four[2], 21.0F / 35.0F);
}

TEST(Stitching, aHannWindowOverHalfAClipIsItsOwnShare)
{
    const auto weights = made({"overlap-add", kClip / 2, false}).weights(3, 9);
    for (std::size_t frame = 0; frame < kClip; ++frame) {
        const double sine = std::sin(3.14159265358979 * (static_cast<double>(frame) + 0.5) / kClip);
        EXPECT_NEAR(weights[frame], sine * sine, 1e-6);
    }
}

TEST(Stitching, takesMarsdensTimeStepsAroundTheMiddle)
{
    for (const std::size_t k : {1U, 2U, 4U, 8U, 16U, 32U, 64U, 128U}) {
        const auto weights = made({"frames", k, false}).weights(1, 3);
        EXPECT_EQ(std::accumulate(weights.begin(), weights.end(), 0.0F), static_cast<float>(k));
        EXPECT_EQ(firstAtLeast(weights, 1.0F), 64U - k / 2U);
    }
    const auto one = made({"one-frame", 0, false});
    EXPECT_EQ(one.hop(), 1U);
    EXPECT_EQ(one.weights(1, 3), made({"frames", 1, false}).weights(1, 3));
}

TEST(Stitching, namesTheFramesInWhichAnotherClipTakesOver)
{
    using Frames = std::vector<std::size_t>;
    EXPECT_EQ(made({"concatenate", 0, false}).seams(300), (Frames{128, 256}));
    EXPECT_EQ(made({"concatenate", 0, false}).seams(128), Frames{});
    EXPECT_EQ(made({"frames", 64, false}).seams(256), (Frames{96, 160}));
    EXPECT_EQ(made({"overlap-add", 64, false}).seams(256), (Frames{96, 160}));
    EXPECT_EQ(made({"overlap-add", 96, false}).seams(300), (Frames{112, 208}));
    EXPECT_EQ(made({"crossfade", 16, false}).seams(240), (Frames{112 + 13}));
    EXPECT_EQ(made({"one-frame", 0, false}).seams(131), (Frames{65, 66, 67}));
}

TEST(Stitching, refusesWhatCannotBeInWords)
{
    for (const auto& [choice, word] : {std::pair{StitchingChoice{"glue", 0, false}, "overlap-add"},
             {StitchingChoice{"crossfade", 65, false}, "at most 64"},
             {StitchingChoice{"frames", 129, false}, "at most 128"},
             {StitchingChoice{"overlap-add", 129, false}, "at most 128"},
             {StitchingChoice{"concatenate", 0, true}, "nothing is blended"},
             {StitchingChoice{"one-frame", 2, false}, "no number of frames"}}) {
        const auto refused = Stitching::create(choice, kClip);
        ASSERT_FALSE(refused) << choice.way;
        EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
        EXPECT_NE(refused.error().text().english().find(word), std::string::npos)
            << refused.error().text();
    }
}

} // namespace
} // namespace timbrel::transfer
