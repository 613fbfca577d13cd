// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include "engine/snapshots/stamp.h"

namespace timbrel::snapshots {

inline constexpr int kMostStars = 5;

/// Something that a person heard and kept.
struct KeptSound {
    std::string id{}; ///< the list's own number of it
    std::string title{}; ///< what it is a version of: "phrase 0912 · piano → violin"
    std::string version{}; ///< "→ violin", "truth"
    Stamp stamp{}; ///< of the run and step that made it; no run for recordings
    double seconds = 0.0;
    std::string keptAt{}; ///< UTC, ISO 8601
    int stars = 0; ///< 0, none given, to kMostStars
    std::string note{};
};

/// In the order in which they were kept.
using KeptSounds = std::vector<KeptSound>;

} // namespace timbrel::snapshots
