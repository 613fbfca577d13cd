// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/training_console.h"
#include "engine/base/files.h"
#include "engine/experiments/sweep.h"
#include "engine/experiments/sweep_results.h"
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

/// Whether nothing is left to do for a variant.
bool isDone(const experiments::RunFolder& run)
{
    const auto record = run.record();
    std::error_code ignored;
    return record && record->state == snapshots::RunState::Completed
        && fs::exists(run.evaluationFile(), ignored);
}

/// Trains what is not trained yet, and goes on with what was begun.
Result<> trainAll(const experiments::Sweep& sweep, const fs::path& runs, const Shell& shell)
{
    for (std::size_t i = 0; i < sweep.variants.size(); ++i) {
        const auto& variant = sweep.variants[i];
        const auto begun = experiments::runOf(variant, runs);
        const bool done = begun && isDone(*begun);
        fmt::print(stderr, "{} of {}: {}{}\n", i + 1, sweep.variants.size(), variant.label,
            done ? " (trained already)" : "");
        if (done) {
            continue;
        }
        TIMBREL_TRY(const auto report,
            trainWithProgress({.experiment = variant.experiment,
                .runs = runs,
                .solos = shell.places.solos,
                .features = shell.places.features,
                .resume = begun,
                .secondsLimit = std::nullopt}));
        if (!report.run || !isDone(*report.run)) {
            return fail(ErrorCode::Cancelled, "the sweep was stopped", {},
                "Give the same command again to go on");
        }
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

Result<> sweep(const Options& options, const Shell& shell)
{
    TIMBREL_TRY(const auto sweep, experiments::loadSweep(options.sweep, shell.schema));
    const fs::path runs = options.runs.empty() ? shell.places.runs : fs::path(options.runs);
    if (options.plan) {
        std::string text;
        for (const auto& row : experiments::sweepResults(sweep, runs).rows) {
            text += fmt::format("{}{}\n", row.label, row.runId.empty() ? "" : ": " + row.runId);
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
    command->add_option("sweep", options->sweep, "A TOML file with lists of values")->required();
    command->add_option("--runs", options->runs, "Folder in which the runs get theirs");
    command->add_option(
        "--output", options->output, "Folder for table and figure (beside the file)");
    command->add_flag("--plan", options->plan, "Only list the experiments and their runs");
    command->callback([options, &shell] { shell.run([&] { return sweep(*options, shell); }); });
}

} // namespace timbrel::app
