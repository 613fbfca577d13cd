// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <filesystem>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "engine/audio/resampler.h"
#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/corpus/sound_files.h"
#include "engine/experiments/assembly/experiment_parts.h"
#include "engine/experiments/studies/reconstruction.h"
#include "engine/experiments/studies/run_sounds.h"

namespace timbrel::app {
namespace {

struct Options {
    std::vector<std::string> inputs;
    std::string representation = "mel-db";
    std::vector<std::string> settings;
    std::vector<std::int64_t> iterations{32};
    std::vector<std::string> ways;
    double seconds = 10.0;
    std::string clip; ///< of the run that is named in place of recordings
    std::string output;
    std::uint64_t seed = 0;
    bool json = false;
    bool markdown = false;
};

/// One line of the table: a way at a number of iterations, over all recordings.
struct Line {
    std::string label;
    std::int64_t iterations = 0;
    double convergence = 0.0; ///< sums over recordings
    double distance = 0.0;
    double seconds = 0.0;
    double soundSeconds = 0.0;
    std::size_t count = 0;
};

/// Sound files that were named, and those in the folders that were named.
Result<std::vector<std::filesystem::path>> filesIn(const std::vector<std::string>& inputs)
{
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path input : inputs) {
        std::error_code failure;
        if (!std::filesystem::is_directory(input, failure)) {
            files.push_back(input);
            continue;
        }
        const auto found = corpus::soundFilesBelow(input, failure);
        if (failure) {
            return tl::unexpected(
                systemError(failure.value(), say("read the folder"), input.string()));
        }
        files.insert(files.end(), found.begin(), found.end());
    }
    if (files.empty()) {
        return fail(ErrorCode::NotFound, say("there is no sound file in it"), inputs.front(),
            say("Name a recording, or a folder of them"));
    }
    return files;
}

Result<params::Experiment> experimentOf(const Options& options, const Shell& shell)
{
    params::Experiment experiment(shell.schema);
    TIMBREL_CHECK(experiment.choose("representation", options.representation));
    for (const auto& setting : options.settings) {
        TIMBREL_TRY(const auto pair, splitSetting(setting));
        TIMBREL_CHECK(experiment.setFromText("representation." + pair.first, pair.second));
    }
    return experiment;
}

/// The recording and what each way made of it, as WAV files.
Result<> saveSounds(const snapshots::Reconstruction& shown, std::int64_t iterations,
    const std::filesystem::path& folder)
{
    TIMBREL_CHECK(makeFolders(folder));
    TIMBREL_CHECK(audio::writeSound(folder / "recording.wav", *shown.sound));
    for (const auto& way : shown.ways) {
        TIMBREL_CHECK(
            audio::writeSound(folder / fmt::format("{}-{}.wav", way.id, iterations), *way.sound));
    }
    return {};
}

class Table final {
public:
    void add(const snapshots::ReconstructedWay& way, double soundSeconds)
    {
        const auto iterations =
            static_cast<std::int64_t>(way.convergenceDb.empty() ? 0 : way.convergenceDb.size() - 1);
        const auto [place, isNew] = m_places.try_emplace({way.id, iterations}, m_lines.size());
        if (isNew) {
            m_lines.push_back({way.label, iterations});
        }
        Line& line = m_lines[place->second];
        line.convergence += way.spectralConvergenceDb;
        line.distance += way.logSpectralDistanceDb;
        line.seconds += way.seconds;
        line.soundSeconds += soundSeconds;
        ++line.count;
    }

    [[nodiscard]] std::string text(bool markdown) const
    {
        const char* row = markdown ? "| {} | {} | {:.1f} | {:.2f} | {:.0f} |\n"
                                   : "{:<40}{:>6}{:>12.1f}{:>12.2f}{:>12.0f}\n";
        std::string table = markdown
            ? "| way back | iterations | spectral convergence, dB | log spectral distance, dB | "
              "times real time |\n|---|---|---|---|---|\n"
            : fmt::format("{:<40}{:>6}{:>12}{:>12}{:>12}\n", "way back", "iter.", "conv. dB",
                "LSD dB", "x real time");
        for (const Line& line : m_lines) {
            const auto count = static_cast<double>(line.count);
            table += fmt::format(fmt::runtime(row), line.label, line.iterations,
                line.convergence / count, line.distance / count,
                line.soundSeconds / std::max(line.seconds, 1e-9));
        }
        return table;
    }

    [[nodiscard]] std::string json(const std::string& representation) const
    {
        nlohmann::ordered_json json = {{"representation", representation}};
        json["ways"] = nlohmann::ordered_json::array();
        for (const Line& line : m_lines) {
            const auto count = static_cast<double>(line.count);
            json["ways"].push_back({{"way", line.label}, {"iterations", line.iterations},
                {"recordings", line.count}, {"spectral_convergence_db", line.convergence / count},
                {"log_spectral_distance_db", line.distance / count},
                {"real_time_factor", line.soundSeconds / std::max(line.seconds, 1e-9)}});
        }
        return json.dump(2) + "\n";
    }

private:
    std::map<std::pair<std::string, std::int64_t>, std::size_t> m_places;
    std::vector<Line> m_lines;
};

/// Takes one sound through every way, at every number of iterations, into the table.
Result<> compareSound(Sound sound, const std::filesystem::path& file,
    const params::Experiment& experiment, const Options& options, Table& table)
{
    const auto most = static_cast<std::size_t>(options.seconds * sound.sampleRate);
    sound.samples.resize(std::min(sound.samples.size(), std::max<std::size_t>(most, 1)));
    for (const auto iterations : options.iterations) {
        Monitor quiet;
        TIMBREL_TRY(const auto shown,
            experiments::reconstruct(experiment, sound, file.filename().string(),
                {.iterations = iterations, .ways = options.ways, .seed = options.seed}, quiet));
        for (const auto& way : shown.ways) {
            table.add(way, sound.seconds());
        }
        if (!options.output.empty()) {
            TIMBREL_CHECK(
                saveSounds(shown, iterations, std::filesystem::path(options.output) / file.stem()));
        }
    }
    return {};
}

/// What a clip of a run was cut from, as it was recorded.
Result<> reconstructClip(
    const Options& options, const Shell& shell, const params::Experiment& experiment)
{
    TIMBREL_TRY(const auto representation, experiments::makeRepresentation(experiment));
    TIMBREL_TRY(
        const auto sounds, experiments::RunSounds::open(options.inputs.front(), shell.schema));
    TIMBREL_TRY(const auto clip, sounds.original(options.clip));
    const Sound& sound = *clip.lanes.front().sound;
    TIMBREL_TRY(auto samples,
        audio::resampled(sound.samples, sound.sampleRate, representation->sampleRate()));
    Table table;
    TIMBREL_CHECK(compareSound({representation->sampleRate(), std::move(samples)}, clip.title,
        experiment, options, table));
    return shell.print(options.json ? table.json(experiment.row("representation").id)
                                    : table.text(options.markdown));
}

Result<> reconstructFiles(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto experiment, experimentOf(options, shell));
    if (!options.clip.empty()) {
        return reconstructClip(options, shell, experiment);
    }
    TIMBREL_TRY(const auto representation, experiments::makeRepresentation(experiment));
    TIMBREL_TRY(const auto files, filesIn(options.inputs));
    Table table;
    std::size_t done = 0;
    for (const auto& file : files) {
        terminal.progress(static_cast<double>(done++) / static_cast<double>(files.size()),
            file.filename().string());
        if (terminal.cancelled()) {
            return fail(ErrorCode::Cancelled, say("the comparison was stopped"));
        }
        const auto compared = [&]() -> Result<> {
            TIMBREL_TRY(auto sound, audio::readSound(file, representation->sampleRate()));
            return compareSound(std::move(sound), file, experiment, options, table);
        }();
        if (!compared && files.size() == 1) {
            return compared;
        }
        if (!compared) { // one of many: the table does without it
            terminal.say(compared.error().text().english());
        }
    }
    return shell.print(options.json ? table.json(experiment.row("representation").id)
                                    : table.text(options.markdown));
}

} // namespace

void addReconstructCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand(
        "reconstruct", "Compare the ways from features back to sound, on recordings");
    auto options = std::make_shared<Options>();
    command->add_option("input", options->inputs, "Recordings, or folders of them")->required();
    command->add_option(
        "--clip", options->clip, "A clip, by its id, of the run that is named as input");
    command->add_option("--representation", options->representation, "Which representation")
        ->capture_default_str();
    command->add_option("--set", options->settings, "One of its settings: hop=250");
    command->add_option("--iterations", options->iterations, "Of the ways that iterate: 8,32,128")
        ->delimiter(',')
        ->check(CLI::Range(0, 5000));
    command->add_option("--ways", options->ways, "Ids of ways; all where none is named")
        ->delimiter(',');
    command->add_option("--seconds", options->seconds, "Of each recording, from its begin")
        ->check(CLI::Range(0.1, 14400.0))
        ->capture_default_str();
    command->add_option("--output", options->output, "A folder for what they sound like");
    command->add_option("--seed", options->seed, "Seed of the phases");
    auto* json = command->add_flag("--json", options->json, "Print one JSON object");
    command->add_flag("--markdown", options->markdown, "Print a table for a document")
        ->excludes(json);
    command->callback(
        [options, &shell] { shell.run([&] { return reconstructFiles(*options, shell); }); });
}

} // namespace timbrel::app
