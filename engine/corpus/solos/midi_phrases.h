// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/solos/phrase.h"

namespace timbrel::corpus {

struct MidiPhrases {
    std::vector<Phrase> heldOut;
    std::vector<Phrase> training;
};

/// Whether the name ends in .mid or .midi, in any case.
[[nodiscard]] bool isMidiFile(const std::filesystem::path& path);

/// The standard MIDI files of a folder, at any depth, by path; hidden ones are passed over.
[[nodiscard]] Result<std::vector<std::filesystem::path>> midiFiles(
    const std::filesystem::path& folder);

/// Cuts the melodies of `files`, in an order drawn by the seed, into phrases of `seconds` and moves
/// them into `range`; at most as many as wanted, held-out ones first. No file gives phrases to both
/// parts. Files without a usable melody are passed over.
[[nodiscard]] Result<MidiPhrases> gatherFromMidi(std::vector<std::filesystem::path> files,
    PitchRange range, double seconds, std::size_t heldOut, std::size_t training, std::uint64_t seed,
    Monitor& monitor);

/// The same, but fails when there are fewer.
[[nodiscard]] Result<MidiPhrases> phrasesFromMidi(std::vector<std::filesystem::path> files,
    PitchRange range, double seconds, std::size_t heldOut, std::size_t training, std::uint64_t seed,
    Monitor& monitor);

} // namespace timbrel::corpus
