// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "app/cli/commands.h"
#include "engine/audio/sound_file.h"
#include "engine/base/text.h"
#include "engine/corpus/levelling.h"
#include "engine/experiments/run_model.h"
#include "engine/transfer/track_transfer.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string run;
    std::string input;
    std::string source;
    std::string target;
    std::string output;
    std::uint64_t seed = 0;
};

Result<std::size_t> classIndex(
    const transfer::Model& model, const std::string& name, const char* option)
{
    const auto found = std::ranges::find(model.classes, name);
    if (found == model.classes.end()) {
        return fail(ErrorCode::InvalidArgument, "the run knows no class \"" + name + "\"", option,
            "Choose one of " + joined(model.classes));
    }
    return static_cast<std::size_t>(found - model.classes.begin());
}

Result<> transferFile(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto run, experiments::RunFolder::open(options.run));
    TIMBREL_TRY(const auto trained, experiments::loadModel(run, shell.schema));
    terminal.saySkipped(trained.skipped);
    transfer::TrackTransfer wish;
    TIMBREL_TRY(wish.target, classIndex(trained.model, options.target, "--to"));
    if (!options.source.empty()) {
        TIMBREL_TRY(wish.source, classIndex(trained.model, options.source, "--from"));
    }
    TIMBREL_TRY(const auto experiment, run.experiment(shell.schema));
    TIMBREL_TRY(
        auto track, audio::readSound(options.input, trained.model.representation->sampleRate()));
    // As loud as the model's corpus was, or it hears something it has never learnt.
    TIMBREL_CHECK(corpus::bringTo(corpus::clipRules(experiment.values("corpus")).loudness, track));
    TIMBREL_TRY(const auto sound,
        transfer::transferTrack(trained.model, track, wish, options.seed, terminal));
    return audio::writeSound(options.output, sound);
}

} // namespace

void addTransferCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("transfer", "Have another class play a recording");
    auto options = std::make_shared<Options>();
    command->add_option("run", options->run, "The run's folder")->required();
    command->add_option("--input", options->input, "A sound file")->required();
    command->add_option("--to", options->target, "The class that is to play")->required();
    command->add_option("--from", options->source,
        "The class that plays it; needed where classes are scaled in their own ways");
    command->add_option("--output", options->output, "A WAV or FLAC file to write")->required();
    command->add_option("--seed", options->seed, "Seed of the phases");
    command->callback(
        [options, &shell] { shell.run([&] { return transferFile(*options, shell); }); });
}

} // namespace timbrel::app
