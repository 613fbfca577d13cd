// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "engine/audio/note.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/corpus/clip_rules.h"
#include "engine/corpus/corpus.h"

namespace timbrel::transcription {

/// Makes of a recording of the class `source` what the class `target` would have played.
using Performer = std::function<Result<Sound>(
    const Sound& recording, std::size_t source, std::size_t target, Monitor& monitor)>;

/// Writes down the notes of a sound.
using Ear = std::function<Result<std::vector<audio::Note>>(const Sound& sound, Monitor& monitor)>;

/// Who takes part, and in what; transfers are spread evenly over what there is, so that time is
/// bounded.
struct NotesKeptTask {
    Performer performer;
    Ear ear;
    int sampleRate = 0; ///< of what the performer is given, in Hz
    corpus::Loudness loudness = corpus::Loudness::AsRecorded; ///< to which recordings are brought
    std::size_t transfers = 48; ///< at most
    double seconds = 16.0; ///< of each recording, from its begin
};

/// What one transfer of a held-out recording came to, as note F1 (see note_f1.h): what is heard in
/// the transfer against what is heard in its source, and against the score where that is known.
struct NotesKept {
    std::size_t recording = 0; ///< index into Corpus::recordings
    std::size_t target = 0; ///< class
    std::size_t group = 0; ///< one number for all renderings of a phrase, which are not independent
    double kept = 0.0;
    std::optional<double> keptByTruth{}; ///< by the same phrase really played by the target class
    std::optional<double> keptByOther{}; ///< by other music of the target class
    std::optional<double> ofScore{};
    std::optional<double> ofScoreByTruth{}; ///< the ceiling: as much as this ear can hear
};

/// Has held-out recordings played by every other class and listens to what comes of it. Recordings
/// of Solos know their score. Empty where nothing is held out; asks `monitor` throughout.
[[nodiscard]] Result<std::vector<NotesKept>> compareNotes(
    const corpus::Corpus& corpus, const NotesKeptTask& task, Monitor& monitor);

} // namespace timbrel::transcription
