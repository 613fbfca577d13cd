// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/midi_writer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <vector>

namespace timbrel::audio {
namespace {

constexpr std::uint16_t kTicksPerBeat = 500; // of half a second, MIDI's tempo unless told otherwise
constexpr double kTicksPerSecond = 2.0 * kTicksPerBeat;

/// A note begins or, where the velocity is 0, ends.
struct Event {
    std::uint32_t tick = 0;
    int velocity = 0;
    int pitch = 0;
};

std::string bigEndian(std::uint32_t number, int bytes)
{
    std::string text;
    while (bytes-- > 0) {
        text += static_cast<char>((number >> (8 * bytes)) & 0xFFU);
    }
    return text;
}

/// Seven bits a byte, the highest first; all but the last have their top bit set.
std::string variableLength(std::uint32_t number)
{
    std::string text(1, static_cast<char>(number & 0x7FU));
    while ((number >>= 7U) != 0) {
        text.insert(text.begin(), static_cast<char>(0x80U | (number & 0x7FU)));
    }
    return text;
}

std::uint32_t tickAt(double seconds)
{
    return static_cast<std::uint32_t>(std::llround(std::max(seconds, 0.0) * kTicksPerSecond));
}

} // namespace

std::string toMidi(std::span<const Note> notes)
{
    std::vector<Event> events;
    for (const Note& note : notes) {
        events.push_back({tickAt(note.start), note.velocity, note.pitch});
        events.push_back({tickAt(note.start + note.duration), 0, note.pitch});
    }
    // At one moment ends come first, so that a repeated note is not cut off by its predecessor.
    std::ranges::sort(events, {},
        [](const Event& event) { return std::tuple(event.tick, event.velocity, event.pitch); });
    std::string track;
    std::uint32_t now = 0;
    for (const Event& event : events) {
        track += variableLength(event.tick - now);
        track += '\x90'; // note on, channel 1
        track += static_cast<char>(event.pitch);
        track += static_cast<char>(event.velocity);
        now = event.tick;
    }
    track += std::string("\x00\xFF\x2F\x00", 4); // end of track
    return "MThd" + bigEndian(6, 4) + bigEndian(0, 2) + bigEndian(1, 2)
        + bigEndian(kTicksPerBeat, 2) + "MTrk"
        + bigEndian(static_cast<std::uint32_t>(track.size()), 4) + track;
}

} // namespace timbrel::audio
