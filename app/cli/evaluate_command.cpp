// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/evaluation_report.h"
#include "engine/experiments/files/evaluation_file.h"
#include "engine/experiments/studies/run_measuring.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string run;
    std::string corpus; ///< empty for the run's own
    std::string layout = "auto";
    std::string device; ///< empty for the run's own
    bool json = false;
};

Result<> evaluateRun(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto measured,
        experiments::measureAgain({.run = options.run,
                                      .corpus = options.corpus,
                                      .layout = options.layout,
                                      .device = options.device},
            shell.schema, shell.places, terminal));
    terminal.saySkipped(measured.skipped);
    terminal.sayChanged(measured.changes);
    if (!measured.notesProblem.empty()) {
        terminal.say("notes are not measured: " + measured.notesProblem.english());
    }
    return shell.print(options.json ? experiments::toJson(measured.table) : toText(measured.table));
}

} // namespace

void addEvaluateCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("evaluate", "Measure a run on held-out recordings");
    auto options = std::make_shared<Options>();
    command->add_option("run", options->run, "The run's folder")->required();
    command->add_option("--corpus", options->corpus,
        "Measure on the held-out part of another corpus, of the classes with the same names");
    command->add_option("--layout", options->layout, "How that corpus is arranged")
        ->capture_default_str();
    command->add_option("--device", options->device, "cpu, cuda or auto, if not the run's own");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback(
        [options, &shell] { shell.run([&] { return evaluateRun(*options, shell); }); });
}

} // namespace timbrel::app
