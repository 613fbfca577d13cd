// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <string>

#include <benchmark/benchmark.h>

#include "app/cli/bench/benchmarks.h"
#include "app/cli/commands.h"

namespace timbrel::app {

void addBenchCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("bench", "Time the hot paths on this machine");
    auto json = std::make_shared<bool>(false);
    auto filter = std::make_shared<std::string>(".");
    command->add_flag("--json", *json, "Print one JSON object");
    command->add_option("--filter", *filter, "Only those whose name matches a regular expression");
    command->callback([json, filter, &shell] {
        std::string name = "timbrel-cli bench";
        std::string format = *json ? "--benchmark_format=json" : "--benchmark_format=console";
        std::string only = "--benchmark_filter=" + *filter;
        std::array arguments{name.data(), format.data(), only.data()};
        int count = static_cast<int>(arguments.size());
        benchmark::Initialize(&count, arguments.data());
        bench::addSpectralBenchmarks();
        bench::addWayBackBenchmarks();
        bench::addConstantQBenchmarks();
        bench::addAnalysisBenchmarks();
        bench::addSeriesBenchmarks();
        bench::addLearningBenchmarks(shell.schema);
        benchmark::RunSpecifiedBenchmarks();
        benchmark::Shutdown();
    });
}

} // namespace timbrel::app
