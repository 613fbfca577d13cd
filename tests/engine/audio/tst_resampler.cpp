// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <gtest/gtest.h>

#include "engine/audio/resampler.h"
#include "tests/support/signals.h"

namespace timbrel::audio {
namespace {

TEST(Resampler, KeepsTheEndOfASoundOfAnyLength)
{
    // Lengths whose last output sample is rounded down: soxr stopped early on these.
    for (const std::size_t length : {std::size_t{70}, std::size_t{1'323'070}}) {
        const auto sound = tests::sine(440.0, 44100, length);
        const auto resampled = audio::resampled(sound, 44100, 16000);
        ASSERT_TRUE(resampled);
        const auto expected = std::llround(static_cast<double>(length) * 16000.0 / 44100.0);
        EXPECT_EQ(resampled->size(), static_cast<std::size_t>(expected)) << length;
    }
}

TEST(Resampler, RefusesRatesThatNoSoundHas)
{
    const auto sound = tests::sine(440.0, 44100, 100);
    for (const auto& [from, to] : {std::pair(0, 16000), std::pair(-44100, 16000),
             std::pair(44100, 2'000'000'000), std::pair(1, 768000)}) {
        const auto refused = audio::resampled(sound, from, to);
        ASSERT_FALSE(refused) << from << " to " << to;
        EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
        EXPECT_FALSE(refused.error().remedy.empty());
    }
}

} // namespace
} // namespace timbrel::audio
