// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

#include "engine/base/random.h"

namespace timbrel::tests {

/// The bytes of a standard MIDI file: `notes` notes of random pitch, a quarter of a second each.
inline std::string midiTune(std::uint64_t seed, int notes)
{
    std::string track;
    RandomStream random(seed, "midi tune");
    for (int note = 0; note < notes; ++note) {
        const auto pitch = static_cast<char>(60 + random.below(20));
        track += std::string{'\x00', '\x90', pitch, '\x50'}; // at once: note on
        track += std::string{'\x30', '\x80', pitch, '\x00'}; // 48 ticks on: note off
    }
    track += std::string("\x00\xFF\x2F\x00", 4); // end of track
    const auto size = static_cast<std::uint32_t>(track.size());
    std::string file("MThd\0\0\0\6\0\0\0\1\0\x60MTrk", 18); // one track, 96 ticks a beat of 0.5 s
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        file += static_cast<char>((size >> shift) & 0xFFU);
    }
    return file + track;
}

} // namespace timbrel::tests
