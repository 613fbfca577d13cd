// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/audio/note.h"

namespace timbrel::corpus {

/// Pitches from lowest to highest that everyone who plays a phrase has.
struct PitchRange {
    int lowest = 60;
    int highest = 82;
};

/// A few bars of one line of music.
struct Phrase {
    std::string key; ///< "d dorian", or the name of the file it comes from
    std::vector<audio::Note> notes; ///< one at a time, in order
};

/// Makes up a phrase of `seconds`: a key, a tempo, bars of rhythm that return, steps with a few
/// leaps, an arch of loudness, a closing note that dies away before the end. Depends on nothing but
/// its arguments.
[[nodiscard]] Phrase composePhrase(PitchRange range, double seconds, std::uint64_t seed,
    std::string_view stream, std::uint64_t index);

} // namespace timbrel::corpus
