// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "engine/base/files.h"
#include "engine/experiments/evaluation.h"
#include "engine/experiments/opened_run.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string run;
    bool json = false;
};

std::string toText(const experiments::Evaluation& evaluation)
{
    std::string text =
        fmt::format("held-out clips                {:>8}\nreconstruction error          {:>8.4f}\n",
            evaluation.clips, evaluation.reconstruction);
    if (const auto& errors = evaluation.transfer) {
        text += fmt::format("transfer error                {:>8.4f}\n"
                            "  copying the input           {:>8.4f}\n"
                            "  the class's mean spectrum   {:>8.4f}\n"
                            "  re-levelling each band      {:>8.4f}\n",
            errors->transfer, errors->copy, errors->classMean, errors->relevel);
        if (errors->renormalise) {
            text += fmt::format("  re-normalising alone        {:>8.4f}\n", *errors->renormalise);
        }
    } else {
        text +=
            "transfer error                 unknown: no recording is played by another class too\n";
    }
    if (const auto& probe = evaluation.probe) {
        text += fmt::format("class read from the content   {:>8.3f}  (chance {:.3f})\n",
            probe->accuracy, probe->chance);
    }
    return text;
}

Result<> evaluateRun(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto opened,
        experiments::openRun(options.run, shell.schema, shell.places, {}, terminal));
    terminal.saySkipped(opened.trained.skipped);
    terminal.sayChanged(opened.changes);
    TIMBREL_TRY(const auto evaluation,
        experiments::evaluate(opened.trained.model, opened.features, terminal));
    const auto json = experiments::toJson(evaluation, opened.trained.model.classes);
    TIMBREL_CHECK(writeFileAtomically(opened.folder.evaluationFile(), json));
    return shell.print(options.json ? json : toText(evaluation));
}

} // namespace

void addEvaluateCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("evaluate", "Measure a run on held-out recordings");
    auto options = std::make_shared<Options>();
    command->add_option("run", options->run, "The run's folder")->required();
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback(
        [options, &shell] { shell.run([&] { return evaluateRun(*options, shell); }); });
}

} // namespace timbrel::app
