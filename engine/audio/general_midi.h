// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace timbrel::audio {

/// One of the 128 instruments of General MIDI.
struct Instrument {
    int program = 0; ///< 0 to 127
    std::string_view name; ///< lower case with underscores: "acoustic_grand_piano"
    int lowest = 0; ///< pitches that a player of the real instrument has without strain
    int highest = 127;
};

/// All of them, by program.
[[nodiscard]] std::span<const Instrument> generalMidi();

/// By its name, or by a common short one ("piano", "guitar", "sax"); spaces may stand for
/// underscores. Refuses others, offering the nearest.
[[nodiscard]] Result<Instrument> findInstrument(std::string_view name);

} // namespace timbrel::audio
