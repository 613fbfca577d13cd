// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "engine/experiments/description/presets.h"
#include "engine/experiments/sweeps/run_speeds.h"
#include "engine/experiments/training/run_trial.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string experiment;
    std::vector<std::string> settings; ///< key=value
    experiments::TrialCorpus corpus{.classes = 4, .clips = 1000};
    bool json = false;
};

nlohmann::ordered_json toJson(
    const snapshots::RunOutlook::Trial& trial, const std::optional<double>& asRuns)
{
    nlohmann::ordered_json json{{"seconds", trial.seconds},
        {"seconds_per_step", trial.secondsPerStep}, {"parameters", trial.parameters},
        {"disk_bytes", trial.diskBytes}, {"others_share", trial.othersShare},
        {"without", trial.without}};
    if (trial.memoryBytes) {
        json["memory_bytes"] = *trial.memoryBytes;
    }
    if (asRuns) {
        json["seconds_as_earlier_runs"] = *asRuns;
    }
    return json;
}

std::string toText(const snapshots::RunOutlook::Trial& trial, const std::optional<double>& asRuns)
{
    std::string text = fmt::format("about {:.1f} min: a step took {:.3g} s here\n",
        trial.seconds / 60.0, trial.secondsPerStep);
    if (trial.othersShare > snapshots::RunOutlook::kBusy) {
        text +=
            fmt::format("other programs took {:.0f} % of the processor meanwhile; without them it "
                        "goes faster\n",
                100.0 * trial.othersShare);
    }
    if (asRuns) {
        text +=
            fmt::format("about {:.1f} min, as long as earlier runs like it took\n", *asRuns / 60.0);
    }
    if (trial.memoryBytes) {
        text += fmt::format("{} MB of memory\n", *trial.memoryBytes >> 20);
    }
    text += fmt::format(
        "{} MB of weights on disk, {} numbers to learn\n", trial.diskBytes >> 20, trial.parameters);
    for (const auto& loss : trial.without) {
        text += fmt::format("measured without {}, whose network comes with training\n", loss);
    }
    return text;
}

Result<> estimate(const Options& options, const Shell& shell)
{
    TIMBREL_TRY(auto experiment, experiments::presetOrFile(options.experiment, shell.schema));
    for (const auto& setting : options.settings) {
        TIMBREL_TRY(const auto pair, splitSetting(setting));
        TIMBREL_CHECK(experiment.setFromText(pair.first, pair.second));
    }
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto trial, experiments::tryRun(experiment, options.corpus, terminal));
    const auto asRuns =
        experiments::RunSpeeds::of(shell.places.runs, shell.schema).secondsFor(experiment, 0);
    return shell.print(options.json ? toJson(trial, asRuns).dump(2) + "\n" : toText(trial, asRuns));
}

} // namespace

void addEstimateCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand(
        "estimate", "Train a few steps on noise and say what the whole would cost");
    auto options = std::make_shared<Options>();
    command
        ->add_option(
            "experiment", options->experiment, "A TOML file or a preset's id (first-transfer)")
        ->required();
    command->add_option("--set", options->settings, "Change a setting: training.batch=32");
    command->add_option("--classes", options->corpus.classes, "Classes of the corpus")
        ->check(CLI::Range(2, 10000));
    command->add_option("--clips", options->corpus.clips, "Clips that it has to train on")
        ->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &shell] { shell.run([&] { return estimate(*options, shell); }); });
}

} // namespace timbrel::app
