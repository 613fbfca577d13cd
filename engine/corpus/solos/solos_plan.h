// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/audio/general_midi.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/solos/phrase.h"
#include "engine/corpus/solos/solos.h"

namespace timbrel::corpus {

inline constexpr int kSolosSampleRate = 16000;

/// A phrase and who plays it.
struct PlannedPhrase {
    std::string id; ///< "0001"
    Split split = Split::Training;
    std::vector<std::size_t> players; ///< indices of classes
    Phrase phrase;
};

/// Everything that is decided before the first sound is made.
struct SolosPlan {
    std::filesystem::path soundfont;
    std::vector<audio::Instrument> instruments; ///< one for each class
    std::vector<PlannedPhrase> phrases; ///< training, then held out
};

/// Refuses options that cannot be: unknown instruments, no pitches in common, too few classes.
[[nodiscard]] Result<SolosPlan> planSolos(const SolosOptions& options, Monitor& monitor);

/// The options as solos.json keeps them, with the hashes of soundfont and melodies: equal for equal
/// corpora.
[[nodiscard]] Result<nlohmann::json> describeOptions(const SolosOptions& options);

/// The phrases as solos.json keeps them.
[[nodiscard]] nlohmann::json describePhrases(
    const SolosPlan& plan, const std::vector<std::string>& classes);

} // namespace timbrel::corpus
