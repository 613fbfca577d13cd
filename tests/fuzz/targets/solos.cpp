// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/corpus/importers/solos_importer.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/layout.h"

namespace timbrel::fuzz {

/// solos.json, which describes the built-in corpus.
void fuzzSolos(Bytes bytes)
{
    readLayout("solos", "solos.json", bytes,
        {"training/piano/phrase_1.flac", "training/violin/phrase_1.flac",
            "heldout/piano/phrase_2.flac"});
    const InputFolder folder("solos.json", bytes);
    const auto score = corpus::readSolosScore(folder.path());
    if (!score) {
        return;
    }
    for (const auto& [phrase, notes] : *score) {
        for (const audio::Note& note : notes) {
            require(note.pitch >= 0 && note.pitch < 128, "a pitch is one of MIDI");
        }
    }
}

} // namespace timbrel::fuzz
