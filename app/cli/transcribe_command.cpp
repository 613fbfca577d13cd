// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "engine/audio/midi_writer.h"
#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/transcription/transcriber.h"
#include "engine/transcription/windows.h"

namespace timbrel::app {
namespace {

struct Options {
    std::string input;
    std::string midi;
    bool json = false;
};

/// "C4" for 60.
std::string pitchName(int pitch)
{
    constexpr std::array<const char*, 12> kNames{
        "C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
    return fmt::format("{}{}", kNames[static_cast<std::size_t>(pitch % 12)], pitch / 12 - 1);
}

std::string toText(const std::vector<audio::Note>& notes)
{
    std::string text = fmt::format(
        "{:>9}{:>9}  {:<6}{:>5}{:>10}\n", "begin, s", "end, s", "note", "MIDI", "velocity");
    for (const audio::Note& note : notes) {
        text += fmt::format("{:>9.3f}{:>9.3f}  {:<6}{:>5}{:>10}\n", note.start,
            note.start + note.duration, pitchName(note.pitch), note.pitch, note.velocity);
    }
    return text;
}

std::string toJson(const std::string& input, double seconds, const std::vector<audio::Note>& notes)
{
    nlohmann::ordered_json json = {{"file", input}, {"seconds", seconds}};
    json["notes"] = nlohmann::ordered_json::array();
    for (const audio::Note& note : notes) {
        json["notes"].push_back({{"start", note.start}, {"duration", note.duration},
            {"pitch", note.pitch}, {"name", pitchName(note.pitch)}, {"velocity", note.velocity}});
    }
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Result<> transcribeFile(const Options& options, const Shell& shell)
{
    TerminalMonitor terminal;
    TIMBREL_TRY(const auto transcriber,
        transcription::Transcriber::open(transcription::basicPitchFolder()));
    TIMBREL_TRY(const auto sound, audio::readSound(options.input, transcription::kSampleRate));
    TIMBREL_TRY(const auto notes, transcriber.notes(sound, terminal));
    if (!options.midi.empty()) {
        TIMBREL_CHECK(writeFileAtomically(options.midi, audio::toMidi(notes)));
    }
    return shell.print(
        options.json ? toJson(options.input, sound.seconds(), notes) : toText(notes));
}

} // namespace

void addTranscribeCommand(CLI::App& program, Shell& shell)
{
    auto* command = program.add_subcommand(
        "transcribe", "Write down the notes of a recording, as Basic Pitch hears them");
    auto options = std::make_shared<Options>();
    command->add_option("input", options->input, "A sound file")->required();
    command->add_option("--midi", options->midi, "A MIDI file to write");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback(
        [options, &shell] { shell.run([&] { return transcribeFile(*options, shell); }); });
}

} // namespace timbrel::app
