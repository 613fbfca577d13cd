// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/run_report.h"
#include "app/cli/training_console.h"
#include "engine/experiments/description/presets.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string experiment;
    std::string runs;
    std::string resume;
    std::vector<std::string> settings; ///< key=value
    std::string device; ///< empty for the experiment's own
    std::string paceOf;
    double minutes = 0.0;
    std::int64_t steps = 0;
    bool json = false;
};

Result<> applySettings(params::Experiment& experiment, const Options& options)
{
    for (const auto& setting : options.settings) {
        TIMBREL_TRY(const auto pair, splitSetting(setting));
        TIMBREL_CHECK(experiment.setFromText(pair.first, pair.second));
    }
    if (options.steps > 0) {
        TIMBREL_CHECK(experiment.set("training", "steps", options.steps));
    }
    if (!options.device.empty()) {
        TIMBREL_CHECK(experiment.setFromText("training.device", options.device));
    }
    return {};
}

Result<experiments::TrainingRequest> request(const Options& options, const Shell& shell)
{
    std::optional<experiments::RunFolder> resume;
    if (!options.resume.empty()) {
        TIMBREL_TRY(resume, experiments::RunFolder::open(options.resume));
    }
    std::optional<experiments::RunFolder> paceOf;
    if (!options.paceOf.empty()) {
        TIMBREL_TRY(paceOf, experiments::RunFolder::open(options.paceOf));
    }
    TIMBREL_TRY(auto experiment,
        resume ? resume->experiment(shell.schema)
               : experiments::presetOrFile(options.experiment, shell.schema));
    TIMBREL_CHECK(applySettings(experiment, options));
    return experiments::TrainingRequest{
        .experiment = std::move(experiment),
        .runs = options.runs.empty() ? shell.places.runs : std::filesystem::path(options.runs),
        .solos = shell.places.solos,
        .features = shell.places.features,
        .resume = std::move(resume),
        .secondsLimit =
            options.minutes > 0.0 ? std::optional(60.0 * options.minutes) : std::nullopt,
        .paceOf = std::move(paceOf),
    };
}

Result<> train(const Options& options, const Shell& shell)
{
    TIMBREL_TRY(auto wished, request(options, shell));
    TIMBREL_TRY(const auto report, trainWithProgress(std::move(wished)));
    if (!report.run) {
        return fail(ErrorCode::Cancelled, say("stopped before training began"));
    }
    TIMBREL_TRY(const auto summary, runReport(*report.run, report.clipsPerSecond));
    TIMBREL_CHECK(
        shell.print(options.json ? summary.dump(2) + "\n" : report.run->path().string() + "\n"));
    if (report.outcome.kind != runtime::Outcome::Kind::Completed) {
        return fail(ErrorCode::Cancelled, say("the training was stopped"),
            report.run->path().string(), say("Go on with timbrel-cli train --resume"));
    }
    return {};
}

} // namespace

void addTrainCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("train", "Train an experiment");
    auto options = std::make_shared<Options>();
    auto* experiment = command->add_option(
        "experiment", options->experiment, "A TOML file or a preset's id (first-transfer)");
    command->add_option("--runs", options->runs, "Folder in which the run gets its own");
    auto* resume = command->add_option("--resume", options->resume, "Go on with this run's folder");
    command->add_option("--set", options->settings, "Change a setting: training.batch=32");
    command->add_option(
        "--device", options->device, "cpu, cuda or auto; in short for --set training.device=");
    auto* minutes = command->add_option("--minutes", options->minutes, "End after this long")
                        ->check(CLI::PositiveNumber);
    command->add_option("--steps", options->steps, "Optimiser steps in all")
        ->check(CLI::PositiveNumber)
        ->excludes(minutes);
    command
        ->add_option("--pace-of", options->paceOf,
            "Lay the work over the processor as this run did, so that the numbers are the same")
        ->excludes(resume);
    command->add_flag("--json", options->json, "Print one JSON object");
    resume->excludes(experiment);
    command->callback([=, &shell] {
        if (experiment->empty() && resume->empty()) {
            throw CLI::RequiredError("experiment or --resume");
        }
        shell.run([&] { return train(*options, shell); });
    });
}

} // namespace timbrel::app
