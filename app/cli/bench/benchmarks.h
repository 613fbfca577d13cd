// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include <benchmark/benchmark.h>

#include "engine/params/schema.h"

namespace timbrel::app::bench {

// Each registers the benchmarks of one room with Google Benchmark, named room's verb/what.
// packaging/bench compares those of the spectral room with the same work of other libraries.
void addSpectralBenchmarks();
void addWayBackBenchmarks();
void addConstantQBenchmarks();
void addAnalysisBenchmarks();
void addSeriesBenchmarks(); ///< curves of a run
void addLearningBenchmarks(const std::shared_ptr<const params::Schema>& schema);

/// Plucked harmonic notes over a little noise, by formula, so that tests/bench/notes.py
/// can make the same one.
[[nodiscard]] std::vector<float> notes(int sampleRate, double seconds);

/// Shows how many seconds of sound are done in a second.
void countSound(benchmark::State& state, double secondsOfSound);

} // namespace timbrel::app::bench
