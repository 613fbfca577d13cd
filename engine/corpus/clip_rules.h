// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

/// What brings recordings to one loudness.
enum class Loudness {
    AsRecorded,
    Rms, ///< each recording as a whole to -20 dBFS RMS (seed 003)
    R128, ///< each recording as a whole to -23 LUFS (EBU R 128)
};

/// Where clips may lie in a recording.
enum class Cutting {
    Regular, ///< one after another from its beginning
    Silences, ///< the same within each stretch between two silences, never across one (seed 000)
};

/// How recordings become clips, whatever their representation.
struct ClipRules {
    std::size_t hop = 128; ///< frames from the start of one clip to the next
    Cutting cutting = Cutting::Regular;
    Loudness loudness = Loudness::AsRecorded;
};

/// The part of an experiment's corpus section that says so, and what it says.
[[nodiscard]] std::vector<params::Parameter> clipParameters();
[[nodiscard]] ClipRules clipRules(const params::ParameterSet& values);

} // namespace timbrel::corpus
