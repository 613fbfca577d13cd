// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <span>
#include <vector>

#include "engine/base/random.h"

namespace timbrel::tests {

inline std::vector<float> sine(
    double hz, int sampleRate, std::size_t samples, double amplitude = 0.5)
{
    std::vector<float> signal(samples);
    for (std::size_t n = 0; n < samples; ++n) {
        const double turns = hz * static_cast<double>(n) / sampleRate;
        signal[n] = static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * turns));
    }
    return signal;
}

inline std::vector<float> noise(std::size_t samples, std::uint64_t seed, double deviation = 0.1)
{
    std::vector<float> signal(samples);
    RandomStream random(seed, "noise");
    for (float& value : signal) {
        value = static_cast<float>(deviation * random.normal());
    }
    return signal;
}

/// Notes of a scale, each a stack of harmonics that decays: the simplest thing like music.
inline std::vector<float> melody(int sampleRate, std::size_t samples)
{
    std::vector<float> signal(samples);
    for (std::size_t n = 0; n < samples; ++n) {
        const double seconds = static_cast<double>(n) / sampleRate;
        const double note = std::floor(seconds * 4.0);
        const double hz = 262.0 * std::exp2(std::fmod(note * 5.0, 12.0) / 12.0);
        const double decay = std::exp(-6.0 * (seconds - note / 4.0));
        for (int harmonic = 1; harmonic <= 8; ++harmonic) {
            signal[n] += static_cast<float>(0.3 * decay / harmonic
                * std::sin(2.0 * std::numbers::pi * hz * harmonic * seconds));
        }
    }
    return signal;
}

/// 20 log10(‖wanted‖ / ‖wanted − got‖)
inline double signalToErrorDb(std::span<const float> wanted, std::span<const float> got)
{
    double signal = 0.0;
    double error = 0.0;
    for (std::size_t n = 0; n < wanted.size(); ++n) {
        const double difference = static_cast<double>(wanted[n]) - static_cast<double>(got[n]);
        signal += static_cast<double>(wanted[n]) * static_cast<double>(wanted[n]);
        error += difference * difference;
    }
    return 10.0 * std::log10(signal / error);
}

} // namespace timbrel::tests
