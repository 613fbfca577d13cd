// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bench/benchmarks.h"
#include "engine/spectral/constant_q_features.h"
#include "engine/spectral/constant_q_griffin_lim.h"

// No peer: Debian has no library with a constant-Q transform that comes back.

namespace timbrel::app::bench {
namespace {

constexpr double kSeconds = 10.0;
const spectral::ConstantQSettings kSettings;

/// Planning and windows included, as for every recording of a corpus.
void analyse(benchmark::State& state)
{
    const auto samples = notes(kSettings.sampleRate, kSeconds);
    for (auto _ : state) {
        benchmark::DoNotOptimize(spectral::constantQFeatures(kSettings, samples));
    }
    countSound(state, kSeconds);
}

void forward(benchmark::State& state)
{
    const auto samples = notes(kSettings.sampleRate, kSeconds);
    const spectral::ConstantQ transform(kSettings, samples.size());
    for (auto _ : state) {
        benchmark::DoNotOptimize(transform.forward(samples));
    }
    countSound(state, kSeconds);
}

void inverse(benchmark::State& state)
{
    auto samples = notes(kSettings.sampleRate, kSeconds);
    const spectral::ConstantQ transform(kSettings, samples.size());
    const auto coefficients = transform.forward(samples);
    for (auto _ : state) {
        transform.inverse(coefficients, samples);
        benchmark::DoNotOptimize(samples.data());
    }
    countSound(state, kSeconds);
}

void griffinLim(benchmark::State& state)
{
    const auto samples = notes(kSettings.sampleRate, kSeconds);
    const spectral::ConstantQ transform(kSettings, samples.size());
    const auto features = spectral::constantQFeatures(kSettings, samples);
    const auto deviations = spectral::deviationsFromNeighbours(kSettings, features.magnitudes);
    Monitor quiet;
    for (auto _ : state) {
        benchmark::DoNotOptimize(spectral::constantQGriffinLim(transform, features.magnitudes,
            spectral::integratedStart(transform, deviations, 0), {32, 0.99}, {}, quiet));
    }
    countSound(state, kSeconds);
}

} // namespace

void addConstantQBenchmarks()
{
    using benchmark::RegisterBenchmark;
    RegisterBenchmark("analyse/cqt", analyse)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("constant-q/forward", forward)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("constant-q/inverse", inverse)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("griffin-lim/32-cqt", griffinLim)->Unit(benchmark::kMillisecond);
}

} // namespace timbrel::app::bench
