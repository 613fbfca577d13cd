// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <vector>

#include "engine/audio/note.h"
#include "engine/base/result.h"

namespace timbrel::audio {

/// The top line of a standard MIDI file: one note at a time, the highest where several sound,
/// percussion left out. At most the first half hour. FluidSynth's own player reads the file.
[[nodiscard]] Result<std::vector<Note>> readMelody(const std::filesystem::path& file);

/// The top line of notes that may overlap: at each onset the highest pitch, which hides lower notes
/// that begin while it sounds and is cut off by a higher one.
[[nodiscard]] std::vector<Note> topLine(std::vector<Note> notes);

} // namespace timbrel::audio
