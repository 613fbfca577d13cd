// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

#include "app/cli/bench/benchmarks.h"
#include "engine/experiments/files/series_file.h"

namespace timbrel::app::bench {
namespace {

constexpr std::int64_t kSteps = 250'000;

/// Four curves of a long run: what tests/bench/compare_series.py writes as well.
std::vector<snapshots::SeriesPoint> millionPoints()
{
    static constexpr std::array kNames{
        "loss/total", "loss/mse", "loss/mae", "validation/transfer_error"};
    std::vector<snapshots::SeriesPoint> points;
    points.reserve(static_cast<std::size_t>(kSteps) * kNames.size());
    for (std::int64_t step = 1; step <= kSteps; ++step) {
        const auto number = static_cast<double>(step);
        for (std::size_t i = 0; i < kNames.size(); ++i) {
            const double value =
                (1.0 + std::sin(number) / 8.0) / std::sqrt(number) + static_cast<double>(i);
            points.push_back({"", kNames[i], step, number / 62.0, number * 0.03, value});
        }
    }
    return points;
}

void readSeries(benchmark::State& state)
{
    // Where a file is named it is read instead, so that others can read the same one.
    const char* named = std::getenv("TIMBREL_BENCH_SERIES");
    const auto path = named != nullptr
        ? std::filesystem::path(named)
        : std::filesystem::temp_directory_path() / ("series-" + std::to_string(::getpid()));
    const experiments::SeriesFile file(path);
    if (named == nullptr && !file.append(millionPoints())) {
        state.SkipWithError("the file cannot be written");
    }
    std::size_t points = 0;
    for (auto _ : state) {
        const auto curves = file.curves("run");
        points = curves ? curves->size() : 0;
        benchmark::DoNotOptimize(points);
    }
    state.counters["points"] = static_cast<double>(points);
    if (named == nullptr) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
    }
}

} // namespace

void addSeriesBenchmarks()
{
    benchmark::RegisterBenchmark("read/series-1m", readSeries)->Unit(benchmark::kMillisecond);
}

} // namespace timbrel::app::bench
