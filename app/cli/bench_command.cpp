// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cmath>

#include <benchmark/benchmark.h>

#include "app/cli/commands.h"
#include "engine/analysis/tsne.h"
#include "engine/base/random.h"
#include "engine/experiments/environment.h"
#include "engine/experiments/run_model.h"
#include "engine/experiments/training_settings.h"
#include "engine/spectral/catalog.h"

namespace timbrel::app {
namespace {

/// Ten seconds of a decaying harmonic tone with a little noise.
std::vector<float> tone(int sampleRate)
{
    std::vector<float> samples(static_cast<std::size_t>(sampleRate) * 10);
    RandomStream random(1, "bench tone");
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = static_cast<double>(i) / sampleRate;
        double value = 0.01 * random.normal();
        for (int harmonic = 1; harmonic < 12; ++harmonic) {
            value += std::sin(2765.0 * harmonic * time) / harmonic;
        }
        samples[i] = static_cast<float>(0.1 * value);
    }
    return samples;
}

std::unique_ptr<spectral::Representation> defaultRepresentation()
{
    const auto& row = spectral::representationCatalog().front();
    return std::move(row.create(params::ParameterSet(row.row.parameters)).value());
}

/// Counts seconds of sound a second, one thread.
void analyse(benchmark::State& state)
{
    const auto representation = defaultRepresentation();
    const auto samples = tone(representation->sampleRate());
    for (auto _ : state) {
        benchmark::DoNotOptimize(representation->analyse(samples));
    }
    state.counters["real_time"] = benchmark::Counter(
        10.0 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void synthesise(benchmark::State& state)
{
    const auto representation = defaultRepresentation();
    const auto features = representation->analyse(tone(representation->sampleRate()));
    Monitor quiet;
    for (auto _ : state) {
        benchmark::DoNotOptimize(representation->synthesise(features, {}, quiet));
    }
    state.counters["real_time"] = benchmark::Counter(
        10.0 * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void trainingStep(benchmark::State& state, const std::shared_ptr<const params::Schema>& schema)
{
    constexpr std::int64_t kBatch = 64;
    experiments::useThreads(0);
    auto model = experiments::makeModel(
        params::Experiment(schema), {"piano", "violin", "trumpet", "flute"}, {})
                     .value();
    const methods::Batch batch{torch::rand({kBatch, 1, 128, 128}, model.device),
        torch::zeros({kBatch}, torch::TensorOptions(torch::kInt64).device(model.device))};
    std::int64_t step = 0;
    for (auto _ : state) {
        auto loss = model.method->trainingLosses(batch, {1, step++});
        loss.total.backward();
        benchmark::DoNotOptimize(loss.total.item<float>());
    }
    state.counters["clips"] = benchmark::Counter(
        static_cast<double>(kBatch * state.iterations()), benchmark::Counter::kIsRate);
}

void tsne(benchmark::State& state)
{
    Matrix points(1000, 64);
    RandomStream random(1, "bench t-SNE");
    for (float& value : points.values) {
        value = static_cast<float>(random.normal());
    }
    Monitor quiet;
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::tsne(points, {.iterations = 100}, quiet));
    }
}

} // namespace

void addBenchCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("bench", "Time the hot paths on this machine");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print one JSON object");
    command->callback([json, &shell] {
        std::string name = "timbrel-cli bench";
        std::string format = *json ? "--benchmark_format=json" : "--benchmark_format=console";
        std::array arguments{name.data(), format.data()};
        int count = static_cast<int>(arguments.size());
        benchmark::Initialize(&count, arguments.data());
        using benchmark::RegisterBenchmark;
        RegisterBenchmark("analyse/mel-db", analyse)->Unit(benchmark::kMillisecond);
        RegisterBenchmark("synthesise/mel-db", synthesise)->Unit(benchmark::kMillisecond);
        RegisterBenchmark("train/lord-semi",
            [&shell](benchmark::State& state) { trainingStep(state, shell.schema); })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
        RegisterBenchmark("tsne/1000x64x100", tsne)->Unit(benchmark::kMillisecond);
        benchmark::RunSpecifiedBenchmarks();
        benchmark::Shutdown();
    });
}

} // namespace timbrel::app
