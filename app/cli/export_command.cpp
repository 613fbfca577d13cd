// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "engine/experiments/studies/run_export.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string run;
    std::string output;
};

/// One file a line.
std::string filesOf(const experiments::ExportedRun& exported)
{
    std::string text;
    for (const auto& file : exported.files) {
        text += file.string() + "\n";
    }
    return text;
}

Result<> exportRun(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(auto exported,
        experiments::exportRun(
            {.run = options.run, .folder = options.output}, shell.schema, shell.places, terminal));
    terminal.saySkipped(exported.skipped);
    terminal.sayChanged(exported.changes);
    if (exported.codesProblem) {
        for (const auto& file : exported.files) {
            terminal.say("written: " + file.string());
        }
        return tl::unexpected(std::move(*exported.codesProblem));
    }
    if (exported.clips < exported.heldOutClips) {
        terminal.say(fmt::format("content codes of {} of {} held-out clips are written, those that "
                                 "measures look at",
            exported.clips, exported.heldOutClips));
    }
    return shell.print(filesOf(exported));
}

} // namespace

void addExportCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand(
        "export", "Write a run's curves and codes for TensorBoard, NumPy and tables");
    auto options = std::make_shared<Options>();
    command->add_option("run", options->run, "The run's folder")->required();
    command
        ->add_option("--output", options->output,
            "Folder for the files, of its own for each run; files of an earlier export are "
            "replaced")
        ->required();
    command->footer("Curves are written always; content codes need the run's corpus.");
    command->callback([options, &shell] { shell.run([&] { return exportRun(*options, shell); }); });
}

} // namespace timbrel::app
