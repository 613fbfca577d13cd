// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>

#include "engine/audio/note.h"

namespace timbrel::audio {

/// The bytes of a standard MIDI file with these notes, in any order: format 0, one track, one
/// channel, 120 beats a minute of 500 ticks, so that a tick is a millisecond. Pure function.
[[nodiscard]] std::string toMidi(std::span<const Note> notes);

} // namespace timbrel::audio
