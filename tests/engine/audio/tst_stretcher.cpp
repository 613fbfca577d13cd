// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/stretcher.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/signals.h"

namespace timbrel::audio {
namespace {

constexpr int kRate = 44100;
using Lanes = std::vector<std::vector<float>>;

Lanes stretched(const Lanes& lanes, double speed)
{
    Stretcher stretcher(kRate, lanes.size(), speed);
    Lanes output(lanes.size());
    Lanes block(lanes.size(), std::vector<float>(Stretcher::kAtOnce));
    for (std::size_t n = 0; n + Stretcher::kAtOnce <= lanes[0].size(); n += Stretcher::kAtOnce) {
        std::vector<const float*> inputs;
        std::vector<float*> outputs;
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            inputs.push_back(lanes[lane].data() + n);
            outputs.push_back(block[lane].data());
        }
        stretcher.put(inputs, Stretcher::kAtOnce);
        while (stretcher.ready() > 0) {
            const std::size_t count = std::min(stretcher.ready(), Stretcher::kAtOnce);
            stretcher.take(outputs, count);
            for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
                output[lane].insert(output[lane].end(), block[lane].begin(),
                    block[lane].begin() + static_cast<std::ptrdiff_t>(count));
            }
        }
    }
    return output;
}

/// How much of `hertz` there is in the middle of a sound, as the amplitude of a sine.
double amplitudeAt(double hertz, const std::vector<float>& samples)
{
    double cosine = 0.0;
    double sine = 0.0;
    const std::size_t from = samples.size() / 4;
    const std::size_t to = samples.size() * 3 / 4;
    for (std::size_t n = from; n < to; ++n) {
        const double angle = 2.0 * std::numbers::pi * hertz * static_cast<double>(n) / kRate;
        cosine += static_cast<double>(samples[n]) * std::cos(angle);
        sine += static_cast<double>(samples[n]) * std::sin(angle);
    }
    return 2.0 * std::hypot(cosine, sine) / static_cast<double>(to - from);
}

TEST(Stretcher, takesLongerAtTheSamePitch)
{
    const auto tone = tests::sine(440.0, kRate, 2 * kRate);
    for (const double speed : {0.25, 0.5, 0.75}) {
        const auto slow = stretched({tone}, speed)[0];
        EXPECT_NEAR(static_cast<double>(slow.size()), 2 * kRate / speed, 0.1 * kRate / speed);
        EXPECT_GT(amplitudeAt(440.0, slow), 0.9 * amplitudeAt(440.0, tone)) << speed;
        EXPECT_LT(amplitudeAt(440.0 * speed, slow), 0.01) << "the pitch went down with the speed";
    }
}

TEST(Stretcher, lanesStayTogetherAndApart)
{
    // A clap in every lane at the same moments, and a tone in the first alone.
    Lanes lanes(3, std::vector<float>(4 * kRate));
    lanes[0] = tests::sine(440.0, kRate, 4 * kRate);
    for (auto& lane : lanes) {
        for (std::size_t clap = kRate / 2; clap < lane.size(); clap += kRate / 2) {
            lane[clap] += 0.9F;
        }
    }
    const auto slow = stretched(lanes, 0.5);
    ASSERT_GT(slow[0].size(), 7U * kRate);
    EXPECT_EQ(slow[1], slow[2]);
    EXPECT_GT(amplitudeAt(440.0, slow[0]), 0.3);
    EXPECT_LT(amplitudeAt(440.0, slow[1]), 1e-3) << "a lane is heard in another";
    for (std::size_t clap = 1; clap < 7; ++clap) {
        const auto around = slow[1].begin() + static_cast<std::ptrdiff_t>(clap * kRate);
        const auto loudest = std::max_element(around - kRate / 4, around + kRate / 4,
            [](float one, float other) { return std::abs(one) < std::abs(other); });
        EXPECT_LT(std::abs(loudest - around), kRate / 50) << "where it was put, within 10 ms";
    }
}

} // namespace
} // namespace timbrel::audio
