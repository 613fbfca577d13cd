// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/playback.h"

#include <thread>

#include <gtest/gtest.h>

namespace timbrel::audio {
namespace {

Playback::Frame frameAt(std::uint32_t position, std::uint32_t generation = 0)
{
    Playback::Frame frame;
    frame.position = position;
    frame.generation = generation;
    frame.lanes[0] = 1.0F + static_cast<float>(position);
    frame.lanes[1] = -frame.lanes[0];
    return frame;
}

TEST(SpscRing, keepsOrderBetweenTwoThreads)
{
    SpscRing<int> ring(64);
    constexpr int kCount = 200000;
    std::jthread writer([&ring] {
        for (int value = 0; value < kCount;) {
            if (ring.writable() > 0) {
                ring.push(value++);
            } else {
                std::this_thread::yield();
            }
        }
    });
    for (int expected = 0; expected < kCount;) {
        if (const int* value = ring.front()) {
            ASSERT_EQ(*value, expected++);
            ring.pop();
        } else {
            std::this_thread::yield();
        }
    }
    EXPECT_EQ(ring.front(), nullptr);
}

TEST(Playback, isSilentUntilItShallSound)
{
    Playback playback;
    playback.feed(frameAt(0));
    std::vector<float> output(4, 9.0F);
    playback.render(output, 1);
    EXPECT_EQ(output, std::vector<float>(4, 0.0F));
    EXPECT_EQ(playback.cursor().position, 0U);
    playback.setSounding(true);
    playback.render(output, 1);
    EXPECT_EQ(output, (std::vector<float>{1.0F, 0.0F, 0.0F, 0.0F}));
    EXPECT_EQ(playback.cursor().position, 1U);
    EXPECT_FLOAT_EQ(playback.level(), 1.0F);
}

TEST(Playback, everyChannelGetsTheSample)
{
    Playback playback;
    playback.setSounding(true);
    playback.feed(frameAt(0));
    playback.feed(frameAt(1));
    std::vector<float> output(4);
    playback.render(output, 2);
    EXPECT_EQ(output, (std::vector<float>{1.0F, 1.0F, 2.0F, 2.0F}));
}

TEST(Playback, aSwitchOfLanesIsSpreadOverItsFade)
{
    Playback playback;
    playback.setFade(4);
    playback.setSounding(true);
    for (std::uint32_t position = 0; position < 9; ++position) {
        playback.feed(frameAt(position));
    }
    std::vector<float> output(3);
    playback.render(output, 1);
    EXPECT_EQ(output, (std::vector<float>{1.0F, 2.0F, 3.0F}));
    playback.select(1); // over more than one buffer
    playback.render(output, 1);
    EXPECT_EQ(output, (std::vector<float>{2.0F, 0.0F, -3.0F}));
    playback.render(output, 1);
    EXPECT_EQ(output, (std::vector<float>{-7.0F, -8.0F, -9.0F}));
}

TEST(Playback, framesFromBeforeAJumpAreNotHeard)
{
    Playback playback;
    playback.setSounding(true);
    playback.feed(frameAt(0));
    playback.feed(frameAt(1));
    playback.jump(100);
    EXPECT_EQ(playback.cursor().position, 100U);
    std::vector<float> output(2);
    playback.render(output, 1);
    EXPECT_EQ(output, (std::vector<float>{0.0F, 0.0F}));
    EXPECT_EQ(playback.cursor().position, 100U);
    playback.feed(frameAt(100, playback.cursor().generation));
    playback.release(playback.cursor().generation);
    playback.render(output, 1);
    EXPECT_FLOAT_EQ(output[0], 101.0F);
    EXPECT_EQ(playback.cursor().position, 101U);
}

TEST(Playback, afterAJumpNothingIsHeardUntilEnoughIsThere)
{
    Playback playback;
    playback.setSounding(true);
    playback.feed(frameAt(0));
    std::vector<float> output(1);
    playback.render(output, 1);
    playback.jump(100);
    playback.feed(frameAt(100, 1)); // the feeder is at it
    output.resize(2);
    playback.render(output, 1);
    EXPECT_EQ(output, (std::vector<float>{0.0F, 0.0F}));
    EXPECT_EQ(playback.cursor().position, 100U);
    playback.feed(frameAt(101, 1));
    playback.release(1);
    playback.render(output, 1);
    EXPECT_FLOAT_EQ(output[0], 101.0F);
    EXPECT_FLOAT_EQ(output[1], 102.0F);
    EXPECT_EQ(playback.gaps(), 0U) << "filling the ring anew is none";
}

TEST(Playback, tellsWhichGapsTheDeviceMade)
{
    Playback playback;
    playback.setSounding(true);
    for (std::uint32_t position = 0; position < 3; ++position) {
        playback.feed(frameAt(position));
    }
    std::vector<float> output(1);
    playback.render(output, 1);
    playback.render(output, 1, /*interrupted=*/true);
    EXPECT_EQ(playback.gaps(), 1U);
    EXPECT_EQ(playback.interruptions(), 1U);
    output.resize(2);
    playback.render(output, 1); // one frame short
    EXPECT_EQ(playback.gaps(), 2U);
    EXPECT_EQ(playback.interruptions(), 1U);
}

} // namespace
} // namespace timbrel::audio
