// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "engine/corpus/importer.h"
#include "engine/corpus/solos.h"
#include "engine/corpus/summary.h"
#include "engine/experiments/experiment_parts.h"

namespace timbrel::app {
namespace {

struct CheckOptions {
    std::string folder;
    std::string layout = "auto";
    bool json = false;
};

nlohmann::ordered_json toJson(const snapshots::CorpusSummary& summary)
{
    nlohmann::ordered_json json = {{"folder", summary.folder}, {"layout", summary.layout},
        {"recordings", summary.recordings.size()}};
    json["classes"] = nlohmann::ordered_json::array();
    for (const auto& entry : summary.classes) {
        json["classes"].push_back(
            {{"name", entry.name}, {"recordings", entry.recordings}, {"seconds", entry.seconds},
                {"training_clips", entry.trainingClips}, {"held_out_clips", entry.heldOutClips}});
    }
    json["problems"] = nlohmann::ordered_json::array();
    for (const auto& problem : summary.problems) {
        json["problems"].push_back(
            {{"file", problem.file}, {"what", problem.what}, {"remedy", problem.remedy}});
    }
    return json;
}

std::string toText(const snapshots::CorpusSummary& summary)
{
    std::string text = fmt::format("{} ({})\n{:<28}{:>11}{:>11}{:>10}{:>10}\n", summary.folder,
        summary.layout, "class", "recordings", "seconds", "training", "held out");
    for (const auto& entry : summary.classes) {
        text += fmt::format("{:<28}{:>11}{:>11.1f}{:>10}{:>10}\n", entry.name, entry.recordings,
            entry.seconds, entry.trainingClips, entry.heldOutClips);
    }
    for (const auto& problem : summary.problems) {
        text += fmt::format("{}: {}. {}\n", problem.file, problem.what, problem.remedy);
    }
    return text;
}

Result<> check(const CheckOptions& options, const Shell& shell)
{
    params::Experiment experiment(shell.schema);
    TIMBREL_CHECK(experiment.set("corpus", "folder", options.folder));
    TIMBREL_CHECK(experiment.set("corpus", "layout", options.layout));
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto corpus, corpus::readCorpus(experiment.values("corpus"), terminal));
    TIMBREL_TRY(const auto representation, experiments::makeRepresentation(experiment));
    const auto hop = static_cast<std::size_t>(experiment.values("corpus").integer("clip_hop"));
    TIMBREL_TRY(
        const auto features, corpus::computeFeatures(corpus, representation, hop, 1, terminal));
    const auto summary = corpus::summary(corpus, features);
    return shell.print(options.json ? toJson(summary).dump(2) + "\n" : toText(summary));
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

    auto* command = corpus->add_subcommand("check", "Read every recording and say what is wrong");
    auto options = std::make_shared<CheckOptions>();
    command->add_option("folder", options->folder, "Folder of recordings")->required();
    command->add_option("--layout", options->layout, "auto, solos or folder");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &shell] { shell.run([&] { return check(*options, shell); }); });
}

} // namespace timbrel::app
