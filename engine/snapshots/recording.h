// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/sentence.h"

namespace timbrel::snapshots {

/// A clip that was recorded, cut and saved.
struct RecordedClip {
    std::string file; ///< path within the corpus, with forward slashes
    std::string className;
    double seconds = 0.0;
};

/// What a person who records needs to see, but for level and time, which change faster.
struct RecordingState {
    std::string folder; ///< of the corpus
    std::vector<std::string> devices; ///< that can record
    std::string device; ///< the one that listens; empty while none does
    bool recording = false; ///< a take is under way, or its last clip is being saved
    std::uint64_t gaps = 0; ///< how often the take has lost sound
    std::vector<RecordedClip> clips; ///< of the corpus, the newest last
    Sentence problem; ///< why nothing can be recorded, or was not; empty when all is well
};

} // namespace timbrel::snapshots
