// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/audio/midi_reader.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// A standard MIDI file, which FluidSynth's player reads.
void fuzzMidi(Bytes bytes)
{
    const InputFolder folder("tune.mid", bytes);
    const auto melody = audio::readMelody(folder.path() / "tune.mid");
    if (!melody) {
        return;
    }
    double end = 0.0;
    for (const audio::Note& note : *melody) {
        require(note.start >= end && note.duration > 0.0, "a melody has one note at a time");
        require(note.pitch >= 0 && note.pitch < 128, "a pitch is one of MIDI");
        end = note.start;
    }
}

} // namespace timbrel::fuzz
