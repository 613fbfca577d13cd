// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "engine/audio/sound_file.h"
#include "engine/experiments/assembly/environment.h"
#include "engine/experiments/studies/run_transfer.h"
#include "engine/transfer/stitching.h"

namespace timbrel::app {
namespace {

using snapshots::TrackFacts;

struct Options {
    std::string run;
    std::string input;
    snapshots::TrackWish wish;
    std::string output;
    std::uint64_t seed = 0;
    bool json = false;
};

/// Refuses what cannot be written before the work, instead of after it.
Result<> requirePlaceFor(const std::filesystem::path& output)
{
    const auto folder = std::filesystem::absolute(output).parent_path();
    std::error_code unknown;
    if (!std::filesystem::is_directory(folder, unknown)) {
        return fail(ErrorCode::NotFound, say("there is no such folder to write into"),
            folder.string(), say("Make it first"));
    }
    TIMBREL_CHECK(audio::encodedSound(output, {16000, {0.0F}}));
    return {};
}

std::string jsonText(const Options& options, const snapshots::TrackVersion& version)
{
    const TrackFacts& facts = version.facts;
    const double seconds = version.sound->seconds();
    nlohmann::ordered_json json = {{"output", options.output}, {"run", version.stamp.runId},
        {"step", version.stamp.step}, {"class", options.wish.target},
        {"stitching", options.wish.stitching.way}, {"clips", facts.clips},
        {"sound_seconds", seconds},
        {"seconds",
            {{"analysis", facts.analysisSeconds}, {"network", facts.networkSeconds},
                {"synthesis", facts.synthesisSeconds}}},
        {"real_time_factor",
            seconds / (facts.analysisSeconds + facts.networkSeconds + facts.synthesisSeconds)},
        {"seams", {{"count", facts.seams}}}, {"peak_db", facts.peakDb},
        {"peak_rss_bytes", experiments::peakMemory()}};
    if (facts.seamRatio) {
        json["seams"]["flux_ratio"] = *facts.seamRatio;
    }
    if (facts.trackSeamRatio) {
        json["seams"]["flux_ratio_of_track"] = *facts.trackSeamRatio;
    }
    return json.dump(2) + "\n";
}

Result<> transferFile(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_CHECK(requirePlaceFor(options.output));
    TIMBREL_TRY(const auto run, experiments::RunTransfer::open(options.run, shell.schema));
    terminal.saySkipped(run.skipped());
    terminal.progress(0.0, "reading the track");
    TIMBREL_TRY(const auto track, experiments::readTrack(options.input, run.experiment()));
    TIMBREL_TRY(const auto played, run.play(track, options.wish, options.seed, terminal));
    const auto& version = played.version;
    if (version.facts.peakDb > 0.0) {
        terminal.say(fmt::format(
            "it came out {:.1f} dB above full scale and was turned down", version.facts.peakDb));
    }
    TIMBREL_CHECK(audio::writeSound(options.output, *version.sound));
    return options.json ? shell.print(jsonText(options, version)) : Result<>{};
}

/// "overlap-add: Clips overlap …" for each way.
std::string stitchingHelp()
{
    std::string help = "How its clips become one:";
    for (const auto& way : transfer::stitchingWays()) {
        help += "\n" + way.id + ": " + way.help;
    }
    return help;
}

} // namespace

void addTransferCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand("transfer", "Have another class play a recording");
    auto options = std::make_shared<Options>();
    auto& stitching = options->wish.stitching;
    std::vector<std::string> ways;
    for (const auto& way : transfer::stitchingWays()) {
        ways.push_back(way.id);
    }
    command->add_option("run", options->run, "The run's folder")->required();
    command->add_option("--input", options->input, "A sound file")->required();
    command->add_option("--to", options->wish.target, "The class that is to play")->required();
    command->add_option("--from", options->wish.source,
        "The class that plays it; needed where classes are scaled in their own ways");
    command->add_option("--output", options->output, "A WAV or FLAC file to write")->required();
    command->add_option("--stitch", stitching.way, stitchingHelp())
        ->check(CLI::IsMember(ways))
        ->capture_default_str();
    command->add_option("--frames,--hop", stitching.frames,
        "Hop of overlap-add, overlap of crossfade, or frames of each clip; 0 is the usual number");
    command->add_flag("--power", stitching.power, "Blend powers instead of decibels");
    command->add_option("--seed", options->seed, "Seed of the phases");
    command->add_flag("--json", options->json, "Print one JSON object: seams, times, peak");
    command->callback(
        [options, &shell] { shell.run([&] { return transferFile(*options, shell); }); });
}

} // namespace timbrel::app
