// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/training/run_trial.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <string>

#include <malloc.h>

#include "engine/base/random.h"
#include "engine/experiments/assembly/environment.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/assembly/noise_scale.h"
#include "engine/experiments/assembly/run_model.h"
#include "engine/experiments/description/training_settings.h"
#include "engine/experiments/training/stage_plan.h"
#include "engine/losses/catalog.h"
#include "engine/runtime/parallel.h"
#include "engine/runtime/processor_use.h"
#include "engine/runtime/stopwatch.h"
#include "engine/training/adam.h"
#include "engine/training/pace_trial.h"
#include "engine/training/step_gradients.h"

namespace timbrel::experiments {
namespace {

constexpr double kLongStep = 1.0; // seconds; of longer ones not every pace is tried
constexpr double kVeryLongStep = 10.0; // is tried but once

/// "VmRSS", "VmHWM" of this process, in bytes; nothing where the system does not tell.
std::optional<std::int64_t> memory(std::string_view what)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(what)) {
            const auto digits = line.find_first_of("0123456789");
            std::int64_t kilobytes = 0;
            if (digits != std::string::npos) {
                std::from_chars(line.data() + digits, line.data() + line.size(), kilobytes);
                return 1024 * kilobytes;
            }
        }
    }
    return std::nullopt;
}

/// How much memory this process takes at most from now on, beyond what it takes now.
class MemoryWatch final {
public:
    MemoryWatch()
    {
        ::malloc_trim(0); // what earlier work has given back must not hide what this takes
        std::ofstream reset("/proc/self/clear_refs");
        m_resets = static_cast<bool>(reset << "5" << std::flush);
        m_before = memory("VmRSS");
    }
    [[nodiscard]] std::optional<std::int64_t> most() const
    {
        const auto peak = memory("VmHWM");
        return m_resets && m_before && peak
            ? std::optional(std::max<std::int64_t>(0, *peak - *m_before))
            : std::nullopt;
    }

private:
    bool m_resets = false;
    std::optional<std::int64_t> m_before;
};

/// A model with all that moves it, and one batch of noise.
struct Trial {
    Trial(transfer::Model made, const TrainingSettings& settings, const TrialCorpus& corpus)
        : model(std::move(made))
        , groups(model.method->parameterGroups())
    {
        std::vector<torch::optim::OptimizerParamGroup> optimised;
        for (const auto& group : groups) {
            optimised.emplace_back(group.parameters);
        }
        adam = std::make_unique<training::Adam>(
            std::move(optimised), torch::optim::AdamOptions(0.0)); // nothing learns, all is moved
        const auto shape = model.representation->shape();
        batch.clips = torch::rand(
            {settings.batch, static_cast<std::int64_t>(shape.channels),
                static_cast<std::int64_t>(shape.bands), static_cast<std::int64_t>(shape.frames)},
            model.device);
        const auto counted = torch::arange(settings.batch, torch::kInt64).to(model.device);
        batch.classes = counted.remainder(corpus.classes);
        batch.rows = counted.remainder(corpus.clips);
    }

    transfer::Model model;
    std::vector<methods::RatedParameters> groups;
    std::unique_ptr<training::Adam> adam;
    methods::Batch batch;
    training::LossValues losses{}; ///< of the last step
};

std::vector<training::Pace> pacesOf(
    const Trial& trial, const TrainingSettings& settings, const methods::TrainingStep& step)
{
    const auto threads = static_cast<std::int64_t>(runtime::hardwareThreads());
    if (!trial.model.device.is_cpu()) {
        return {{.threads = threads}};
    }
    return training::possiblePaces({.threads = settings.threads,
        .most = threads,
        .precision = settings.precision,
        .batch = settings.batch,
        .splits = trial.model.method->splits(step)});
}

/// Seconds of a step, the shorter of two; the first of a kind also prepares kernels.
double secondsOf(Trial& trial, const methods::TrainingStep& step, const training::Pace& pace)
{
    double shortest = 1e30;
    for (int round = 0; round < 3; ++round) {
        const runtime::Stopwatch watch;
        trial.losses =
            training::stepGradients(*trial.model.method, trial.groups, trial.batch, step, pace);
        trial.adam->step();
        shortest = std::min(shortest, watch.seconds());
        if (shortest > kVeryLongStep || (shortest > kLongStep && round == 1)) {
            break;
        }
    }
    return shortest;
}

std::vector<std::string> untried(
    const params::ParameterSet& values, const training::LossValues& losses)
{
    std::vector<std::string> labels;
    for (const auto& loss : losses::lossCatalog()) {
        if (loss.channels == losses::Channels::Angle) {
            continue; // left out where there is no angle, and without a network where there is
        }
        const bool wished = values.find(loss.row.id) != nullptr && values.real(loss.row.id) != 0.0;
        const bool tried = std::ranges::any_of(
            losses, [&](const auto& value) { return value.first.ends_with(loss.row.id); });
        if (wished && !tried) {
            labels.push_back(loss.row.label);
        }
    }
    return labels;
}

/// Of the weights and the optimiser's two memories, as often as checkpoints are kept.
std::int64_t diskBytes(std::int64_t parameters, const TrainingSettings& settings)
{
    const auto saved = settings.steps / settings.checkpointEvery + 1;
    const auto kept = 3 + (settings.keepEvery > 0 ? settings.steps / settings.keepEvery : 0);
    return 3 * static_cast<std::int64_t>(sizeof(float)) * parameters * std::min(saved, kept);
}

} // namespace

Result<snapshots::RunOutlook::Trial> tryRun(
    const params::Experiment& experiment, const TrialCorpus& corpus, Monitor& monitor)
{
    const auto settings = TrainingSettings::from(experiment.values("training"));
    static_cast<void>(useThreads(settings.threads));
    const MemoryWatch memoryWatch;
    const runtime::ProcessorUse use;
    TIMBREL_TRY(const auto representation, makeRepresentation(experiment));
    const auto classes = static_cast<std::size_t>(corpus.classes);
    std::vector<std::string> names(classes);
    std::ranges::generate(names, [n = 0]() mutable { return std::to_string(++n); });
    TIMBREL_TRY(auto model,
        makeModel(experiment, names, scaleOfNoise(*representation, classes), corpus.clips));
    Trial trial(std::move(model), settings, corpus);
    trial.model.method->network().train();

    snapshots::RunOutlook::Trial found;
    const StagePlan plan(trial.model.method->stages(), settings.steps);
    std::optional<training::Pace> fastest; // as training finds it, on the first step
    double average = 0.0;
    std::int64_t begin = 0;
    for (std::size_t stage = 0; stage < plan.stages().size(); ++stage) {
        const methods::TrainingStep step{settings.seed, begin, stage};
        double shortest = 1e30;
        const auto paces = fastest ? std::vector{*fastest} : pacesOf(trial, settings, step);
        for (const auto& pace : paces) {
            if (monitor.cancelled()) {
                return fail(ErrorCode::Cancelled, say("the trial was stopped"), {}, {});
            }
            const double seconds = secondsOf(trial, step, pace);
            fastest = seconds < shortest ? pace : fastest;
            shortest = std::min(shortest, seconds);
            if (shortest > kLongStep) {
                break;
            }
        }
        const double share = plan.stages()[stage].share;
        average += share * shortest;
        begin += std::llround(share * static_cast<double>(settings.steps));
    }
    for (const auto& parameter : trial.model.method->network().parameters()) {
        found.parameters += parameter.numel();
    }
    found.secondsPerStep = average;
    found.seconds = average * static_cast<double>(settings.steps);
    found.othersShare = use.byOthers();
    found.memoryBytes = memoryWatch.most();
    found.diskBytes = diskBytes(found.parameters, settings);
    found.without = untried(experiment.values("losses"), trial.losses);
    return found;
}

} // namespace timbrel::experiments
