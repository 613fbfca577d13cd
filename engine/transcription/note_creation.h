// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/audio/note.h"
#include "engine/transcription/activations.h"

namespace timbrel::transcription {

/// How notes are made out of activations (Bittner et al., 2022, section 3.3). Defaults are those of
/// the published package.
struct NoteCreation {
    float onsetThreshold = 0.5F; ///< a note begins where an onset's peak is above it
    float noteThreshold = 0.3F; ///< a note goes on while its activation is not below it
    std::size_t shortestFrames = 5; ///< what lasts no longer is dropped
    std::size_t bridgedFrames = 11; ///< so many frames in a row below the threshold end a note
    bool inferOnsets = true; ///< a leap of the note activation counts as an onset as well
    bool withoutOnset = true; ///< what sounds but began with no onset becomes a note, too
};

/// The notes in a recording, by their begin and then by pitch. A note's velocity is its mean
/// activation, 127 for 1. Pure function.
[[nodiscard]] std::vector<audio::Note> createNotes(
    const Activations& activations, const NoteCreation& options = {});

} // namespace timbrel::transcription
