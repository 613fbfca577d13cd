// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <utility>

#include <fmt/format.h>

#include "app/cli/bench/benchmarks.h"
#include "engine/analysis/tsne.h"
#include "engine/base/random.h"
#include "engine/runtime/parallel.h"

namespace timbrel::app::bench {
namespace {

/// Twenty clouds, as codes of a trained model lie.
Matrix clouds(std::size_t count)
{
    Matrix points(count, 64);
    RandomStream random(1, "bench t-SNE");
    Matrix centres(20, points.columns);
    for (float& value : centres.values) {
        value = 2.0F * static_cast<float>(random.normal());
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < points.columns; ++j) {
            points.at(i, j) = centres.at(i % centres.rows, j) + static_cast<float>(random.normal());
        }
    }
    return points;
}

void tsne(benchmark::State& state)
{
    const Matrix points = clouds(static_cast<std::size_t>(state.range(0)));
    const analysis::TsneSettings settings{
        .iterations = static_cast<int>(state.range(1)), .threads = runtime::hardwareThreads()};
    Monitor quiet;
    double divergence = 0.0;
    for (auto _ : state) {
        divergence = analysis::tsne(points, settings, quiet)->kl;
    }
    state.counters["divergence"] = divergence;
}

} // namespace

void addAnalysisBenchmarks()
{
    for (const auto& [points, iterations] :
        {std::pair{1000, 100}, {10'000, 1000}, {70'000, 1000}}) {
        const auto name = fmt::format("tsne/{}x64x{}", points, iterations);
        benchmark::RegisterBenchmark(name.c_str(), tsne)
            ->Args({points, iterations})
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime()
            ->UseRealTime();
    }
}

} // namespace timbrel::app::bench
