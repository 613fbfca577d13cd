// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bench/benchmarks.h"
#include "engine/analysis/tsne.h"
#include "engine/base/random.h"

namespace timbrel::app::bench {
namespace {

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

void addAnalysisBenchmarks()
{
    benchmark::RegisterBenchmark("tsne/1000x64x100", tsne)->Unit(benchmark::kMillisecond);
}

} // namespace timbrel::app::bench
