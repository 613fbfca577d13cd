// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/formats/npy.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string input;
    std::string output;
    std::string representation = "mel-db";
    std::vector<std::string> settings;
    std::uint64_t seed = 0;
};

Result<std::shared_ptr<const spectral::Representation>> chosenRepresentation(
    const Options& options, const Shell& shell)
{
    params::Experiment experiment(shell.schema);
    TIMBREL_CHECK(experiment.choose("representation", options.representation));
    for (const auto& setting : options.settings) {
        TIMBREL_TRY(const auto pair, splitSetting(setting));
        TIMBREL_CHECK(experiment.setFromText("representation." + pair.first, pair.second));
    }
    return experiments::makeRepresentation(experiment);
}

Result<> saveFeatures(const Options& options, const Shell& shell)
{
    TIMBREL_TRY(const auto representation, chosenRepresentation(options, shell));
    TIMBREL_TRY(const auto sound, audio::readSound(options.input, representation->sampleRate()));
    return writeFileAtomically(
        options.output, formats::toNpy(representation->analyse(sound.samples)));
}

Result<> saveInverse(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto representation, chosenRepresentation(options, shell));
    TIMBREL_TRY(const auto bytes, readFile(options.input));
    TIMBREL_TRY(const auto features, formats::fromNpy(bytes, options.input));
    const auto shape = representation->shape();
    if (features.rows != shape.channels * shape.bands || features.columns == 0) {
        return fail(ErrorCode::InvalidArgument,
            say("the features have {} rows, not the {} of this representation", features.rows,
                shape.channels * shape.bands),
            options.input, say("Name the representation and the settings that made them"));
    }
    TIMBREL_TRY(
        const auto sound, representation->synthesise(features, {.seed = options.seed}, terminal));
    return audio::writeSound(options.output, sound);
}

CLI::App* addConversion(
    CLI::App& program, const std::shared_ptr<Options>& options, const char* name, const char* help)
{
    auto* command = program.add_subcommand(name, help);
    command->add_option("input", options->input, "The file to read")->required();
    command->add_option("--output", options->output, "The file to write")->required();
    command->add_option("--representation", options->representation, "Which representation")
        ->capture_default_str();
    command->add_option("--set", options->settings, "One of its settings: hop=250");
    return command;
}

} // namespace

void addFeaturesCommand(CLI::App& program, Shell& shell)
{
    auto options = std::make_shared<Options>();
    addConversion(
        program, options, "features", "Turn a sound file into features (.npy, in decibels)")
        ->callback([options, &shell] { shell.run([&] { return saveFeatures(*options, shell); }); });
}

void addInvertCommand(CLI::App& program, Shell& shell)
{
    auto options = std::make_shared<Options>();
    auto* command =
        addConversion(program, options, "invert", "Turn features (.npy) back into sound");
    command->add_option("--seed", options->seed, "Seed of the phases");
    command->callback(
        [options, &shell] { shell.run([&] { return saveInverse(*options, shell); }); });
}

} // namespace timbrel::app
