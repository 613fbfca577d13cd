// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <utility>

#include "app/cli/commands.h"
#include "app/cli/corpus_report.h"
#include "engine/corpus/doctor/examination.h"
#include "engine/corpus/doctor/loose_files.h"
#include "engine/corpus/doctor/summary.h"
#include "engine/corpus/importers/importer.h"
#include "engine/corpus/solos/solos.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/runtime/parallel.h"

namespace timbrel::app {
namespace {

struct CheckOptions {
    std::string path;
    std::string layout = "auto";
    std::vector<std::string> settings;
    bool json = false;
};

/// Says what is to be said of each file where there is no corpus, and then why there is none.
Result<> checkLooseFiles(
    const CheckOptions& options, const corpus::ClipCut& cut, Error reason, const Shell& shell)
{
    const auto files = corpus::looseFiles(options.path);
    if (files.recordings.empty()) {
        return tl::unexpected(std::move(reason));
    }
    TerminalMonitor terminal;
    corpus::ExaminationMemory memory;
    TIMBREL_TRY(
        const auto examined, corpus::examine(files, runtime::hardwareThreads(), memory, terminal));
    const auto told = corpus::verdicts(files, examined, cut);
    const bool isOneFile = !std::filesystem::is_directory(options.path);
    const bool isGood = isOneFile && told.front().usable;
    if (isOneFile && !isGood) {
        reason = *examined.front().refusal;
    }
    TIMBREL_CHECK(shell.print(options.json
            ? toJson(options.path, told, isGood ? std::string() : reason.text())
            : toText(told)));
    return isGood ? Result<>() : tl::unexpected(std::move(reason));
}

Result<> check(const CheckOptions& options, const Shell& shell)
{
    params::Experiment experiment(shell.schema);
    for (const auto& setting : options.settings) {
        TIMBREL_TRY(const auto pair, splitSetting(setting));
        TIMBREL_CHECK(experiment.setFromText(pair.first, pair.second));
    }
    TIMBREL_CHECK(experiment.set("corpus", "folder", options.path));
    TIMBREL_CHECK(experiment.set("corpus", "layout", options.layout));
    TIMBREL_TRY(const auto representation, experiments::makeRepresentation(experiment));
    const auto cut =
        corpus::clipCut(*representation, corpus::clipRules(experiment.values("corpus")));
    TerminalMonitor terminal;
    auto corpus = corpus::readCorpus(experiment.values("corpus"), terminal);
    if (!corpus) {
        const auto code = corpus.error().code;
        return code == ErrorCode::Cancelled || code == ErrorCode::NotFound
            ? tl::unexpected(std::move(corpus).error())
            : checkLooseFiles(options, cut, std::move(corpus).error(), shell);
    }
    corpus::ExaminationMemory memory;
    TIMBREL_TRY(const auto examined,
        corpus::examine(*corpus, runtime::hardwareThreads(), memory, terminal));
    auto summary = corpus::summary(*corpus, examined, cut);
    const auto usable = corpus::requireClips(summary);
    summary.failure = usable ? Sentence() : usable.error().text();
    TIMBREL_CHECK(shell.print(options.json ? toJson(summary) : toText(summary)));
    return usable;
}

void addMake(CLI::App& corpus, Shell& shell)
{
    struct Options {
        corpus::SolosOptions solos;
        std::string folder;
    };
    auto* command = corpus.add_subcommand("make", "Render the Solos corpus from a soundfont");
    auto options = std::make_shared<Options>();
    command->add_option("--out", options->folder, "Folder to make")->required();
    command->add_option("--classes", options->solos.classes, "General MIDI instruments")
        ->delimiter(',')
        ->capture_default_str();
    command->add_option("--phrases", options->solos.phrases, "Training phrases of each class")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command
        ->add_option("--held-out", options->solos.heldOutPhrases,
            "Held-out phrases, each rendered by every class")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->add_option("--midi", options->solos.midiFolder, "Take melodies from these MIDI files");
    command->add_option("--soundfont", options->solos.soundfont, "SF2 or SF3 file");
    command->add_option("--seed", options->solos.seed, "Everything random follows from it")
        ->capture_default_str();
    command->callback([options, &shell] {
        shell.run([&] {
            TerminalMonitor terminal;
            return corpus::makeSolos(options->solos, options->folder, terminal);
        });
    });
}

} // namespace

void addCorpusCommand(CLI::App& program, Shell& shell)
{
    auto* corpus = program.add_subcommand("corpus", "Make, record or check a corpus");
    corpus->require_subcommand(1);
    addMake(*corpus, shell);
    addRecordCommand(*corpus, shell);

    auto* command =
        corpus->add_subcommand("check", "Listen to every recording and say what is wrong");
    auto options = std::make_shared<CheckOptions>();
    command->add_option("path", options->path, "Folder of recordings, or one file")->required();
    command->add_option("--layout", options->layout, "A row of: timbrel-cli list layouts")
        ->capture_default_str();
    command->add_option("--set", options->settings, "key=value, as for train; may be repeated");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &shell] { shell.run([&] { return check(*options, shell); }); });
}

} // namespace timbrel::app
