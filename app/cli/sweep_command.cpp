// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/training_console.h"
#include "engine/base/files.h"
#include "engine/experiments/sweeps/sweep.h"
#include "engine/experiments/sweeps/sweep_job.h"
#include "engine/experiments/sweeps/sweep_outlook.h"
#include "engine/experiments/sweeps/sweep_results.h"
#include "engine/figures/sweep_figure.h"

namespace timbrel::app {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string sweep;
    std::string runs;
    std::string output;
    bool plan = false;
};

/// Trains what is not trained yet, and goes on with what was begun.
Result<> trainAll(const experiments::Sweep& sweep, const fs::path& runs, const Shell& shell)
{
    auto places = shell.places;
    places.runs = runs;
    TIMBREL_TRY(const auto outcome,
        sweepWithProgress({.sweep = sweep, .schema = shell.schema, .places = std::move(places)}));
    if (outcome.kind != runtime::Outcome::Kind::Completed) {
        return fail(ErrorCode::Cancelled, say("the sweep was stopped"), {},
            say("Give the same command again to go on"));
    }
    return {};
}

/// The results as files: what people read, what programs read, and the figure.
Result<> save(const snapshots::SweepTable& table, const fs::path& folder)
{
    TIMBREL_CHECK(makeFolders(folder));
    TIMBREL_CHECK(writeFileAtomically(folder / "results.csv", experiments::toCsv(table)));
    TIMBREL_CHECK(writeFileAtomically(folder / "results.md", experiments::toMarkdown(table)));
    for (const char* figure : {"results.svg", "results.png"}) {
        TIMBREL_CHECK(figures::drawSweep(table, experiments::mainMeasures(table), folder / figure));
    }
    return {};
}

/// "MAE alone: losses-mae-alone-001, completed", "MSE alone: about 12 min of training".
std::string planned(const snapshots::SweepRow& row)
{
    auto text = row.label;
    if (!row.runId.empty()) {
        text += fmt::format(": {}, {}", row.runId, snapshots::word(row.state));
    }
    if (row.secondsLeft.value_or(0.0) > 0.0) {
        text += fmt::format("{} about {:.1f} min of training", row.runId.empty() ? ":" : ",",
            *row.secondsLeft / 60.0);
    }
    return text + "\n";
}

Result<> sweep(const Options& options, const Shell& shell)
{
    TIMBREL_TRY(const auto sweep, experiments::sweepOrFile(options.sweep, shell.schema));
    const fs::path runs = options.runs.empty() ? shell.places.runs : fs::path(options.runs);
    if (options.plan) {
        std::string text;
        for (const auto& row : experiments::sweepOutlook(sweep, runs, shell.schema).rows) {
            text += planned(row);
        }
        return shell.print(text);
    }
    TIMBREL_CHECK(makeFolders(runs));
    const auto trained = trainAll(sweep, runs, shell);
    const auto table = experiments::sweepResults(sweep, runs);
    const auto folder = options.output.empty()
        ? fs::path(options.sweep).replace_extension(".results")
        : fs::path(options.output);
    TIMBREL_CHECK(save(table, folder)); // of what there is, where it was stopped
    TIMBREL_CHECK(trained);
    return shell.print(experiments::toMarkdown(table) + "\n" + folder.string() + "\n");
}

} // namespace

void addSweepCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand(
        "sweep", "Train experiments that differ in a few settings and compare them");
    auto options = std::make_shared<Options>();
    command
        ->add_option("sweep", options->sweep,
            "A TOML file with lists of values, or a built-in sweep's id (losses)")
        ->required();
    command->add_option("--runs", options->runs, "Folder in which the runs get theirs");
    command->add_option(
        "--output", options->output, "Folder for table and figure (beside the file)");
    command->add_flag("--plan", options->plan, "Only list the experiments and their runs");
    command->callback([options, &shell] { shell.run([&] { return sweep(*options, shell); }); });
}

} // namespace timbrel::app
