// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

#include "engine/base/random.h"
#include "engine/base/sound.h"

namespace timbrel::tests {

/// Notes of random pitch, length and loudness, each a stack of harmonics that decays; harmonic h is
/// h^-brightness strong. The same notes at every sample rate.
inline Sound tune(std::uint64_t seed, int sampleRate, double seconds, double brightness = 1.0)
{
    Sound sound{sampleRate, std::vector<float>(static_cast<std::size_t>(seconds * sampleRate))};
    RandomStream random(seed, "tune");
    for (double begin = 0.0; begin < seconds;) {
        const double length = 0.1 + 0.3 * random.uniform();
        const double hz = 220.0 * std::exp2(std::floor(24.0 * random.uniform()) / 12.0);
        const double loudness = 0.1 + 0.2 * random.uniform();
        const auto first = static_cast<std::size_t>(begin * sampleRate);
        const auto end =
            std::min(sound.samples.size(), static_cast<std::size_t>((begin + length) * sampleRate));
        for (std::size_t n = first; n < end; ++n) {
            const double time = static_cast<double>(n) / sampleRate - begin;
            for (int harmonic = 1; harmonic <= 8 && hz * harmonic < 3800.0; ++harmonic) {
                sound.samples[n] += static_cast<float>(loudness * std::pow(harmonic, -brightness)
                    * std::exp(-4.0 * time)
                    * std::sin(2.0 * std::numbers::pi * hz * harmonic * time));
            }
        }
        begin += length;
    }
    return sound;
}

} // namespace timbrel::tests
