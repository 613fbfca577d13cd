// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/evaluation_report.h"
#include "engine/base/files.h"
#include "engine/experiments/evaluation.h"
#include "engine/experiments/evaluation_file.h"
#include "engine/experiments/note_evaluation.h"
#include "engine/experiments/opened_run.h"
#include "engine/experiments/other_corpus.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string run;
    std::string corpus; ///< empty for the run's own
    std::string layout = "auto";
    bool json = false;
};

/// Adds what needs the transcriber, where it is there, and says so where it is not.
Result<> listenForNotes(const experiments::OpenedRun& opened, const corpus::Corpus& corpus,
    snapshots::MeasureTable& table, TerminalMonitor& terminal)
{
    const auto loudness = corpus::clipRules(opened.experiment.values("corpus")).loudness;
    const auto added =
        experiments::addNoteMeasures(opened.trained.model, corpus, loudness, table, terminal);
    if (!added && added.error().code == ErrorCode::NotFound) {
        terminal.say("notes are not measured: " + added.error().text());
        return {};
    }
    return added;
}

Result<snapshots::MeasureTable> measured(const Options& options,
    const experiments::OpenedRun& opened, const Shell& shell, TerminalMonitor& terminal)
{
    const snapshots::Stamp stamp{opened.folder.id(), opened.trained.step};
    const auto& model = opened.trained.model;
    if (options.corpus.empty()) {
        TIMBREL_TRY(auto table,
            experiments::evaluate(model, opened.features, opened.features, stamp, terminal));
        TIMBREL_CHECK(listenForNotes(opened, opened.corpus, table, terminal));
        return table;
    }
    TIMBREL_TRY(const auto other,
        experiments::openOtherCorpus(opened.experiment, model, opened.subClasses, options.corpus,
            options.layout, shell.places, terminal));
    terminal.sayChanged(other.leftOut);
    TIMBREL_TRY(
        auto table, experiments::evaluate(model, opened.features, other.features, stamp, terminal));
    TIMBREL_CHECK(listenForNotes(opened, other.corpus, table, terminal));
    table.corpus = options.corpus;
    return table;
}

Result<> evaluateRun(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto opened,
        experiments::openRun(options.run, shell.schema, shell.places, {}, terminal));
    terminal.saySkipped(opened.trained.skipped);
    terminal.sayChanged(opened.changes);
    TIMBREL_TRY(const auto table, measured(options, opened, shell, terminal));
    const auto json = experiments::toJson(table);
    if (options.corpus.empty()) { // evaluation.json tells of the run's own corpus
        TIMBREL_CHECK(writeFileAtomically(opened.folder.evaluationFile(), json));
    }
    return shell.print(options.json ? json : toText(table));
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
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback(
        [options, &shell] { shell.run([&] { return evaluateRun(*options, shell); }); });
}

} // namespace timbrel::app
