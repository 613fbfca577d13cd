// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/midi_reader.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/audio/fluid_handles.h"

namespace timbrel::audio {
namespace {

// The player's clock ticks once per block of 64 samples: at this rate, every 0.7 ms.
constexpr int kClockRate = 96000;
constexpr int kBlock = 64;
constexpr double kLongest = 1800.0; // seconds of music
constexpr double kShortestNote = 0.02; // seconds; less is an ornament or a mistake
constexpr int kPercussion = 9; // channel
constexpr int kHighest = 127; // pitch and velocity
constexpr int kNoteOff = 0x80;
constexpr int kNoteOn = 0x90;

/// Notes as the player hands them out.
struct Listener {
    double now = 0.0; ///< seconds
    std::map<std::pair<int, int>, Note> sounding; ///< by channel and pitch
    std::vector<Note> notes;

    void end(int channel, int pitch)
    {
        const auto found = sounding.find({channel, pitch});
        if (found != sounding.end()) {
            found->second.duration = now - found->second.start;
            notes.push_back(found->second);
            sounding.erase(found);
        }
    }
    void hear(fluid_midi_event_t* event)
    {
        const int type = fluid_midi_event_get_type(event);
        const int channel = fluid_midi_event_get_channel(event);
        if (channel == kPercussion || (type != kNoteOn && type != kNoteOff)) {
            return;
        }
        const int pitch = fluid_midi_event_get_key(event);
        const int velocity = fluid_midi_event_get_velocity(event);
        if (std::max(pitch, velocity) > kHighest) { // the player lets damaged bytes through
            return;
        }
        end(channel, pitch);
        if (type == kNoteOn && velocity > 0) {
            sounding[{channel, pitch}] = {now, 0.0, pitch, velocity};
        }
    }
};

int onEvent(void* listener, fluid_midi_event_t* event)
{
    static_cast<Listener*>(listener)->hear(event);
    return FLUID_OK;
}

} // namespace

std::vector<Note> topLine(std::vector<Note> notes)
{
    std::ranges::sort(
        notes, {}, [](const Note& note) { return std::pair(note.start, -note.pitch); });
    std::vector<Note> line;
    for (const Note& note : notes) {
        if (!line.empty()) {
            Note& last = line.back();
            if (note.start < last.start + last.duration) {
                if (note.pitch <= last.pitch) {
                    continue;
                }
                last.duration = note.start - last.start;
            }
        }
        line.push_back(note);
    }
    std::erase_if(line, [](const Note& note) { return note.duration < kShortestNote; });
    return line;
}

Result<std::vector<Note>> readMelody(const std::filesystem::path& file)
{
    const auto refuse = [&](Sentence what) {
        return fail(ErrorCode::Unreadable, std::move(what), file.string(),
            say("Name a standard MIDI file with at least one melody, or remove it"));
    };
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return fail(ErrorCode::NotFound, say("there is no such file"), file.string(),
            say("Check the path"));
    }
    if (fluid_is_midifile(file.c_str()) == 0) {
        return refuse(say("it is no MIDI file"));
    }
    const FluidSettings settings = fluidSettings(kClockRate);
    fluid_settings_setstr(settings.get(), "player.timing-source", "sample");
    fluid_settings_setint(settings.get(), "synth.polyphony", 1); // voices, which cost time to make
    const FluidSynth synth(new_fluid_synth(settings.get()));
    const FluidPlayer player(new_fluid_player(synth.get()));
    Listener listener;
    fluid_player_set_playback_callback(player.get(), onEvent, &listener);
    if (fluid_player_add(player.get(), file.c_str()) != FLUID_OK
        || fluid_player_play(player.get()) != FLUID_OK) {
        return refuse(say("the MIDI file cannot be played"));
    }
    float silence[kBlock]; // the synth hears nothing; it is only the player's clock
    while (
        fluid_player_get_status(player.get()) == FLUID_PLAYER_PLAYING && listener.now < kLongest) {
        fluid_synth_write_float(synth.get(), kBlock, silence, 0, 1, silence, 0, 1);
        listener.now += static_cast<double>(kBlock) / kClockRate;
    }
    while (!listener.sounding.empty()) {
        const auto [channel, pitch] = listener.sounding.begin()->first;
        listener.end(channel, pitch);
    }
    std::vector<Note> melody = topLine(std::move(listener.notes));
    if (melody.empty()) {
        return refuse(say("the MIDI file has no notes"));
    }
    return melody;
}

} // namespace timbrel::audio
