// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/lane_feed.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::audio {
namespace {

constexpr int kRate = 44100;

/// A feed and a playback that is emptied as fast as it is filled.
class LaneFeedTest : public testing::Test {
protected:
    /// What is heard until nothing more comes, or `most` frames of it.
    std::vector<float> heard(const LaneFeed::Wish& wish, std::size_t most = 10 * kRate)
    {
        playback.setSounding(true);
        std::vector<float> sound;
        std::vector<float> buffer(256);
        for (std::uint32_t before = ~0U; sound.size() < most;) {
            feed.fill(playback, wish);
            playback.render(buffer, 1);
            if (std::exchange(before, playback.cursor().position) == playback.cursor().position
                && playback.cursor().position >= wish.length) {
                break;
            }
            positions.push_back(playback.cursor().position);
            sound.insert(sound.end(), buffer.begin(), buffer.end());
        }
        return sound;
    }

    Playback playback;
    LaneFeed feed{kRate};
    std::vector<std::uint32_t> positions; ///< after each buffer
};

TEST_F(LaneFeedTest, atFullSpeedSamplesAreWhatTheyAre)
{
    const auto noise = tests::noise(3000, 1);
    feed.setLanes({noise});
    const auto sound = heard({.length = 3000});
    ASSERT_GE(sound.size(), noise.size());
    EXPECT_TRUE(std::equal(noise.begin(), noise.end(), sound.begin()));
    EXPECT_EQ(playback.gaps(), 0U) << "the end is no gap";
}

TEST_F(LaneFeedTest, newLanesAndAJumpAtOnceRepeatNothing)
{
    feed.setLanes({tests::noise(3000, 1)});
    static_cast<void>(heard({.length = 3000}));
    const auto noise = tests::noise(30000, 2); // more than the ring holds
    feed.setLanes({noise});
    playback.jump(0);
    const auto sound = heard({.length = 30000});
    ASSERT_GE(sound.size(), noise.size());
    EXPECT_TRUE(std::equal(noise.begin(), noise.end(), sound.begin()));
}

TEST_F(LaneFeedTest, slowlyItTakesLongerAndEndsAtTheEnd)
{
    constexpr std::uint32_t kLength = kRate;
    feed.setLanes({tests::sine(440.0, kRate, kLength)});
    const auto sound = heard({.length = kLength, .speed = 0.5});
    EXPECT_NEAR(static_cast<double>(sound.size()), 2.0 * kLength, 1024.0);
    EXPECT_TRUE(std::ranges::is_sorted(positions));
    EXPECT_EQ(playback.cursor().position, kLength);
    EXPECT_EQ(playback.gaps(), 0U);
    // Halfway through the sound is halfway through the time it takes.
    EXPECT_NEAR(positions[positions.size() / 2], kLength / 2, 512.0);
}

TEST_F(LaneFeedTest, slowlyALoopIsRepeatedWithoutAGap)
{
    constexpr std::uint32_t kLength = kRate;
    feed.setLanes({tests::sine(441.0, kRate, kLength)}); // the loop is whole periods of it
    const auto sound = heard(
        {.length = kLength, .repeats = true, .from = 10000, .to = 20000, .speed = 0.5}, 6 * kRate);
    const auto turns =
        std::ranges::count_if(positions, [before = std::uint32_t{0}](std::uint32_t at) mutable {
            return at < std::exchange(before, at);
        });
    EXPECT_GE(turns, 10);
    EXPECT_LE(*std::ranges::max_element(positions), 20000U);
    for (std::size_t n = 4096; n + 441 < sound.size(); n += 441) {
        const auto loudest = std::max_element(sound.begin() + static_cast<std::ptrdiff_t>(n),
            sound.begin() + static_cast<std::ptrdiff_t>(n + 441));
        ASSERT_GT(*loudest, 0.2F) << "silence after " << n;
    }
}

TEST_F(LaneFeedTest, aJumpBeginsTheNewSpeedThere)
{
    constexpr std::uint32_t kLength = 2 * kRate;
    feed.setLanes({tests::sine(440.0, kRate, kLength)});
    static_cast<void>(heard({.length = kLength}, 4096));
    playback.jump(kRate);
    positions.clear();
    const auto sound = heard({.length = kLength, .speed = 0.25});
    EXPECT_GE(positions.front(), static_cast<std::uint32_t>(kRate));
    EXPECT_NEAR(static_cast<double>(sound.size()), 4.0 * kRate, 2048.0);
}

TEST_F(LaneFeedTest, lanesAreSlowedDownTogether)
{
    constexpr std::uint32_t kLength = kRate;
    const auto tone = tests::sine(440.0, kRate, kLength);
    auto other = tone;
    std::ranges::transform(other, other.begin(), [](float v) { return 0.5F * v; });
    feed.setLanes({tone, other, {}});
    const auto loud = heard({.length = kLength, .speed = 0.5});
    playback.select(1);
    playback.jump(0);
    const auto quiet = heard({.length = kLength, .speed = 0.5});
    ASSERT_EQ(loud.size(), quiet.size());
    for (std::size_t n = 0; n < loud.size(); ++n) {
        ASSERT_NEAR(0.5F * loud[n], quiet[n], 0.02F) << n;
    }
}

} // namespace
} // namespace timbrel::audio
