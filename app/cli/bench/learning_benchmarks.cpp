// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <utility>

#include "app/cli/bench/benchmarks.h"
#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/description/presets.h"
#include "engine/runtime/parallel.h"
#include "engine/training/adam.h"
#include "engine/training/step_gradients.h"

namespace timbrel::app::bench {
namespace {

using nn::Precision;
using training::Pace;

/// What tests/bench/torch_training_peer.py computes in PyTorch: clips of noise, the networks of a
/// preset, its losses, Adam.
void trainingStep(benchmark::State& state, const params::Experiment& experiment, std::int64_t clips,
    const Pace& pace)
{
    auto model = experiments::makeModel(experiment, {"piano", "violin", "trumpet", "flute"},
        {{0.0F}}).value();
    torch::manual_seed(1);
    const methods::Batch batch{
        torch::rand({clips, 1, 128, 128}), torch::arange(clips) % 4, torch::arange(clips)};
    const auto groups = model.method->parameterGroups();
    std::vector<torch::Tensor> parameters;
    for (const auto& group : groups) {
        parameters.insert(parameters.end(), group.parameters.begin(), group.parameters.end());
    }
    training::Adam adam(parameters, torch::optim::AdamOptions(1e-3));
    methods::TrainingStep step{.seed = 1};
    for (auto _ : state) {
        static_cast<void>(training::stepGradients(*model.method, groups, batch, step, pace));
        adam.step();
        ++step.step;
    }
    state.counters["clips"] = benchmark::Counter(
        static_cast<double>(clips * state.iterations()), benchmark::Counter::kIsRate);
}

void add(const std::string& name, const params::Experiment& experiment, std::int64_t clips,
    const Pace& pace)
{
    benchmark::RegisterBenchmark(("train/" + name).c_str(),
        [=](benchmark::State& state) { trainingStep(state, experiment, clips, pace); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

} // namespace

void addLearningBenchmarks(const std::shared_ptr<const params::Schema>& schema)
{
    const auto threads = static_cast<std::int64_t>(runtime::hardwareThreads());
    const auto demo = experiments::presetOrFile("first-transfer", schema).value();
    auto paper = demo;
    static_cast<void>(paper.choose("generator", "lord"));
    static_cast<void>(paper.set("generator", "width", std::int64_t{256})); // not the preset's 64
    for (const auto& [network, experiment, clips] :
        {std::tuple("demo", demo, std::int64_t{8}), std::tuple("lord", paper, std::int64_t{4})}) {
        for (const auto& [precision, name] : {std::pair(Precision::Float32, "float32"),
                 std::pair(Precision::BFloat16, "bfloat16")}) {
            add(std::string(network) + "/1-thread/" + name, experiment, clips, {1, 1, precision});
            if (threads > 1) {
                add(std::string(network) + "/side-by-side/" + name, experiment, clips,
                    {std::min(threads, clips), 1, precision});
                add(std::string(network) + "/all-threads/" + name, experiment, clips,
                    {1, threads, precision});
            }
        }
    }
}

} // namespace timbrel::app::bench
