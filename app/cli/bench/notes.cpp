// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <cstdint>
#include <numbers>

#include "app/cli/bench/benchmarks.h"

namespace timbrel::app::bench {

std::vector<float> notes(int sampleRate, double seconds)
{
    std::vector<float> samples(static_cast<std::size_t>(sampleRate * seconds));
    std::uint32_t noise = 1; // a linear congruential generator is quickly written in any language
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double time = static_cast<double>(n) / sampleRate;
        const double note = std::floor(2.0 * time);
        const double hz = 220.0 * std::exp2(std::fmod(5.0 * note, 12.0) / 12.0);
        double value = 0.0;
        for (int harmonic = 1; harmonic <= 11; ++harmonic) {
            value += std::sin(2.0 * std::numbers::pi * hz * harmonic * time) / harmonic;
        }
        noise = 1664525U * noise + 1013904223U;
        const double hiss = static_cast<double>(noise) / 2147483648.0 - 1.0;
        const double decay = std::exp(-3.0 * (time - 0.5 * note));
        samples[n] = static_cast<float>(0.1 * decay * value + 0.001 * hiss);
    }
    return samples;
}

void countSound(benchmark::State& state, double secondsOfSound)
{
    state.counters["x_real_time"] = benchmark::Counter(
        secondsOfSound * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

} // namespace timbrel::app::bench
