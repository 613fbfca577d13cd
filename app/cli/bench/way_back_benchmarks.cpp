// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <utility>

#include "app/cli/bench/benchmarks.h"
#include "engine/spectral/griffin_lim.h"
#include "engine/spectral/measures.h"
#include "engine/spectral/mel_inversion.h"
#include "engine/spectral/pghi.h"
#include "engine/spectral/phase_start.h"

namespace timbrel::app::bench {
namespace {

using namespace spectral;

constexpr int kRate = 16000;

/// 2048/1024/256 at 16 kHz with 128 mel bands, as the default of mel-db.
struct Example {
    explicit Example(double seconds)
    {
        const auto samples = notes(kRate, seconds);
        ComplexBlock block(samples.size() / stft.settings().hop, stft.bins());
        stft.forward(samples, block);
        wanted = magnitudes(block);
        levels = Matrix(filterbank.bands().size(), wanted.rows);
        std::vector<float> column(levels.rows);
        stft.forEachPower(
            samples, wanted.rows, [&](std::size_t frame, std::span<const float> powers) {
                filterbank.apply(powers, column);
                for (std::size_t band = 0; band < levels.rows; ++band) {
                    levels.at(band, frame) = column[band];
                }
            });
    }

    const Stft stft{StftSettings{}};
    const MelFilterbank filterbank{MelSettings{}};
    const MelInversion inversion{filterbank};
    Matrix wanted; ///< magnitudes
    Matrix levels; ///< powers in mel bands
    Monitor quiet;
};

void griffinLimFromRandom(benchmark::State& state, double momentum)
{
    Example example(10.0);
    double convergence = 0.0;
    for (auto _ : state) {
        convergence = griffinLim(example.stft, example.wanted, randomPhase(example.wanted, 1),
            {32, momentum}, {}, example.quiet)
                          .value()
                          .spectralConvergence;
    }
    countSound(state, 10.0);
    state.counters["convergence_db"] = amplitudeDb(convergence);
}

void griffinLimFromPghi(benchmark::State& state, std::size_t iterations)
{
    Example example(10.0);
    double convergence = 0.0;
    for (auto _ : state) {
        convergence = griffinLim(example.stft, example.wanted,
            pghiPhase(example.stft, example.wanted, 1), {iterations, 0.99}, {}, example.quiet)
                          .value()
                          .spectralConvergence;
    }
    countSound(state, 10.0);
    state.counters["convergence_db"] = amplitudeDb(convergence);
}

void pghi(benchmark::State& state)
{
    const Example example(10.0);
    for (auto _ : state) {
        benchmark::DoNotOptimize(pghiPhase(example.stft, example.wanted, 1));
    }
    countSound(state, 10.0);
}

void melInverse(benchmark::State& state, MelInverse method)
{
    Example example(10.0);
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            example.inversion.invert(example.levels, method, 60, example.quiet));
    }
    countSound(state, 10.0);
}

/// From the mel levels of a clip of 3 s to its sound, as when someone clicks on it.
void audible(benchmark::State& state)
{
    Example example(3.0);
    for (auto _ : state) {
        Matrix spectra =
            example.inversion.invert(example.levels, MelInverse::NonNegative, 60, example.quiet)
                .value();
        for (float& value : spectra.values) {
            value = std::sqrt(value);
        }
        benchmark::DoNotOptimize(griffinLim(
            example.stft, spectra, randomPhase(spectra, 1), {32, 0.99}, {}, example.quiet));
    }
    countSound(state, 3.0);
}

} // namespace

void addWayBackBenchmarks()
{
    const auto add = [](const char* name, auto function, auto argument) {
        benchmark::RegisterBenchmark(name, function, argument)->Unit(benchmark::kMillisecond);
    };
    add("griffin-lim/32", griffinLimFromRandom, 0.99);
    add("griffin-lim/32-classic", griffinLimFromRandom, 0.0);
    add("griffin-lim/pghi-16", griffinLimFromPghi, std::size_t{16});
    add("griffin-lim/pghi-0", griffinLimFromPghi, std::size_t{0});
    benchmark::RegisterBenchmark("phase/pghi", pghi)->Unit(benchmark::kMillisecond);
    add("mel-inverse/pseudo-inverse", melInverse, MelInverse::PseudoInverse);
    add("mel-inverse/transpose", melInverse, MelInverse::Transpose);
    add("mel-inverse/non-negative", melInverse, MelInverse::NonNegative);
    benchmark::RegisterBenchmark("audible/3s-32", audible)->Unit(benchmark::kMillisecond);
}

} // namespace timbrel::app::bench
