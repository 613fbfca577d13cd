// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>

#include "engine/audio/note.h"

namespace timbrel::transcription {

/// How far a transcribed note may be from a note of the score. Distances up to and including these
/// are allowed; times are compared to a tenth of a millisecond.
struct NoteTolerance {
    double onsetSeconds = 0.05;
    double cents = 50.0;
    bool offsets = false; ///< whether the end of a note counts
    double offsetShare = 0.2; ///< of the duration of the score's note, or, where that is more,
    double offsetSeconds = 0.05;
};

/// How much of a score was found. Scores of several recordings are added.
struct NoteScore {
    std::size_t reference = 0; ///< notes of the score
    std::size_t transcribed = 0;
    std::size_t matched = 0;

    /// matched / transcribed, and the same of reference; 0 where there is none.
    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    /// Their harmonic mean, 2 · matched / (reference + transcribed); 0 where there is no note at
    /// all.
    [[nodiscard]] double f1() const;

    NoteScore& operator+=(const NoteScore& other);
    friend bool operator==(const NoteScore&, const NoteScore&) = default;
};

/// Pairs as many notes of both as can be, each at most once (a maximum matching of the bipartite
/// graph of notes within tolerance), as mir_eval does (Raffel et al., 2014). In any order. Pure
/// function.
[[nodiscard]] NoteScore noteScore(std::span<const audio::Note> reference,
    std::span<const audio::Note> transcribed, const NoteTolerance& tolerance = {});

} // namespace timbrel::transcription
