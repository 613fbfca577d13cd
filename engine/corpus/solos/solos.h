// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::corpus {

/// What the built-in corpus is made of.
struct SolosOptions {
    std::vector<std::string> classes{"piano", "violin", "trumpet", "flute"}; ///< General MIDI names
    std::size_t phrases = 250; ///< for training, of each class
    std::size_t heldOutPhrases = 24; ///< rendered by every class
    double phraseSeconds = 8.192; ///< four clips of 128 frames at 16 kHz and hop 256
    std::filesystem::path midiFolder; ///< melodies; empty to have them made up
    std::filesystem::path soundfont; ///< empty for the system's
    std::uint64_t seed = 1;
};

/// Makes the corpus in `folder`, whole or not at all, on all cores: 16 kHz mono FLAC files and a
/// solos.json that tells every phrase's notes. A training phrase is played by one class only, a
/// held-out one by all, so that transfers have a truth.
///
/// Classes are levelled to the same loudness (RMS over the same held-out phrases), which keeps the
/// level from telling the class; within a class loud and soft stay as played. The same options give
/// the same bytes. A folder that already holds this very corpus is left alone; one that holds
/// anything else is refused.
[[nodiscard]] Result<> makeSolos(
    const SolosOptions& options, const std::filesystem::path& folder, Monitor& monitor);

} // namespace timbrel::corpus
