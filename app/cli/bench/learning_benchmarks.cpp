// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <utility>

#include "app/cli/bench/benchmarks.h"
#include "engine/experiments/environment.h"
#include "engine/experiments/run_model.h"

namespace timbrel::app::bench {
namespace {

void trainingStep(benchmark::State& state, const std::shared_ptr<const params::Schema>& schema)
{
    constexpr std::int64_t kBatch = 64;
    experiments::useThreads(0);
    auto model = experiments::makeModel(
        params::Experiment(schema), {"piano", "violin", "trumpet", "flute"}, {})
                     .value();
    const methods::Batch batch{torch::rand({kBatch, 1, 128, 128}, model.device),
        torch::zeros({kBatch}, torch::TensorOptions(torch::kInt64).device(model.device)),
        {}};
    std::int64_t step = 0;
    for (auto _ : state) {
        auto loss = model.method->trainingLosses(batch, {1, step++});
        loss.total.backward();
        benchmark::DoNotOptimize(loss.total.item<float>());
    }
    state.counters["clips"] = benchmark::Counter(
        static_cast<double>(kBatch * state.iterations()), benchmark::Counter::kIsRate);
}

} // namespace

void addLearningBenchmarks(std::shared_ptr<const params::Schema> schema)
{
    benchmark::RegisterBenchmark("train/lord-semi",
        [schema = std::move(schema)](benchmark::State& state) { trainingStep(state, schema); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

} // namespace timbrel::app::bench
