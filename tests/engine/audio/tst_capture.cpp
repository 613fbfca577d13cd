// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/capture.h"

#include <numeric>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace timbrel::audio {
namespace {

/// first, first + 1, … ; whole numbers that a float holds exactly.
std::vector<float> counting(std::size_t first, std::size_t count)
{
    std::vector<float> samples(count);
    std::iota(samples.begin(), samples.end(), static_cast<float>(first));
    return samples;
}

std::vector<float> drained(Capture& capture, std::size_t most = Capture::kCapacity)
{
    std::vector<float> samples(most);
    samples.resize(capture.drain(samples));
    return samples;
}

TEST(Capture, handsOnWhatItTookInOrder)
{
    Capture capture;
    capture.take(counting(0, 300));
    capture.take(counting(300, 200));
    EXPECT_EQ(drained(capture, 100), counting(0, 100));
    EXPECT_EQ(drained(capture), counting(100, 400));
    EXPECT_TRUE(drained(capture).empty());
    EXPECT_EQ(capture.taken(), 500U);
    EXPECT_EQ(capture.gaps(), 0U);
}

TEST(Capture, tellsThePeakSinceItWasAskedLast)
{
    Capture capture;
    capture.take(std::vector<float>{0.1F, -0.75F, 0.5F});
    capture.take(std::vector<float>{0.25F});
    EXPECT_EQ(capture.takePeak(), 0.75F);
    EXPECT_EQ(capture.takePeak(), 0.0F);
}

TEST(Capture, aFullRingLosesTheNewestAndCountsOneGapHoweverLong)
{
    Capture capture;
    capture.take(counting(0, Capture::kCapacity - 10));
    capture.take(counting(Capture::kCapacity - 10, 30));
    capture.take(counting(0, 500));
    capture.take(counting(0, 500));
    EXPECT_EQ(capture.taken(), Capture::kCapacity + 1020);
    EXPECT_EQ(drained(capture), counting(0, Capture::kCapacity));
    EXPECT_EQ(capture.gaps(), 0U) << "what was drained joins";
    capture.take(counting(7, 3));
    EXPECT_EQ(drained(capture), counting(7, 3));
    EXPECT_EQ(capture.gaps(), 1U);
}

TEST(Capture, countsWhatTheDeviceHasLost)
{
    Capture capture;
    capture.take(counting(0, 10));
    capture.take(counting(50, 10), /*interrupted=*/true);
    capture.take(counting(60, 10));
    EXPECT_EQ(drained(capture, 10), counting(0, 10));
    EXPECT_EQ(capture.gaps(), 0U);
    EXPECT_EQ(drained(capture), counting(50, 20));
    EXPECT_EQ(capture.gaps(), 1U);
}

/// Two threads, a writer that never waits: every place that does not join is a gap that was
/// counted.
TEST(Capture, countsExactlyTheGapsThatAReaderFinds)
{
    Capture capture;
    std::jthread device([&capture] {
        for (std::size_t buffer = 0; buffer < 20000; ++buffer) {
            capture.take(counting(buffer * 256, 256));
        }
    });
    std::vector<float> output(1000);
    float expected = 0.0F;
    std::uint64_t found = 0;
    const auto look = [&](std::size_t count) {
        for (std::size_t n = 0; n < count; ++n) {
            found += output[n] != expected ? 1U : 0U;
            expected = output[n] + 1.0F;
        }
    };
    while (capture.taken() < 20000U * 256U) {
        look(capture.drain(output));
    }
    device.join();
    for (std::size_t count = capture.drain(output); count > 0; count = capture.drain(output)) {
        look(count);
    }
    EXPECT_EQ(found, capture.gaps());
}

} // namespace
} // namespace timbrel::audio
