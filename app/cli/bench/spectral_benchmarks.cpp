// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "app/cli/bench/benchmarks.h"
#include "engine/spectral/catalog.h"
#include "engine/spectral/frame_fft.h"
#include "engine/spectral/stft.h"

namespace timbrel::app::bench {
namespace {

constexpr double kSeconds = 10.0;
constexpr int kRate = 16000;

std::unique_ptr<spectral::Representation> defaultRepresentation()
{
    const auto& row = spectral::representationCatalog().front();
    return std::move(row.create(params::ParameterSet(row.row.parameters)).value());
}

void analyse(benchmark::State& state)
{
    const auto representation = defaultRepresentation();
    const auto samples = notes(representation->sampleRate(), kSeconds);
    for (auto _ : state) {
        benchmark::DoNotOptimize(representation->analyse(samples));
    }
    countSound(state, kSeconds);
}

void synthesise(benchmark::State& state)
{
    const auto representation = defaultRepresentation();
    const auto features = representation->analyse(notes(representation->sampleRate(), kSeconds));
    Monitor quiet;
    for (auto _ : state) {
        benchmark::DoNotOptimize(representation->synthesise(features, {}, quiet));
    }
    countSound(state, kSeconds);
}

void stftForward(benchmark::State& state)
{
    const spectral::Stft stft{spectral::StftSettings{}};
    const auto samples = notes(kRate, kSeconds);
    spectral::ComplexBlock block(stft.frames(samples.size()), stft.bins());
    for (auto _ : state) {
        stft.forward(samples, block);
        benchmark::DoNotOptimize(block.values.data());
    }
    countSound(state, kSeconds);
}

/// FFTW alone, as often as `times` transforms of every frame take it: the limit of the others.
void fftw(benchmark::State& state, std::size_t times)
{
    const spectral::StftSettings settings;
    const spectral::FrameFft fft(settings.fftSize);
    auto pairs = fft.makePairs();
    auto work = fft.makeWork();
    const auto samples = notes(kRate, kSeconds);
    const std::size_t half = settings.fftSize / 2;
    std::copy_n(samples.begin(), half, pairs.real());
    std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(half), half, pairs.imaginary());
    const std::size_t frames = samples.size() / settings.hop;
    for (auto _ : state) {
        for (std::size_t n = 0; n < times * frames; ++n) {
            fft.transformPairs(pairs, work);
            benchmark::ClobberMemory();
        }
    }
    countSound(state, kSeconds);
}

} // namespace

void addSpectralBenchmarks()
{
    using benchmark::RegisterBenchmark;
    RegisterBenchmark("analyse/mel-db", analyse)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("analyse/stft", stftForward)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("analyse/fftw-alone", fftw, 1)->Unit(benchmark::kMillisecond);
    // 33 there and back: the start, 32 iterations, the measured convergence.
    RegisterBenchmark("griffin-lim/32-fftw-alone", fftw, 66)->Unit(benchmark::kMillisecond);
    RegisterBenchmark("synthesise/mel-db", synthesise)->Unit(benchmark::kMillisecond);
}

} // namespace timbrel::app::bench
