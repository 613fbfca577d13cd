// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/snapshots/finding.h"

namespace timbrel::snapshots {

/// One class of a corpus, counted.
struct ClassSummary {
    std::string name;
    std::size_t recordings = 0;
    std::size_t trainingClips = 0;
    std::size_t heldOutClips = 0;
    double seconds = 0.0;
};

struct RecordingSummary {
    std::string id;
    std::string name; ///< path within the corpus
    std::size_t classIndex = 0;
    double seconds = 0.0;
    bool heldOut = false;
};

struct CorpusSummary {
    std::string folder;
    std::string layoutId; ///< of the importer that read it
    std::string layout; ///< its label
    std::vector<ClassSummary> classes;
    std::vector<RecordingSummary> recordings;
    std::vector<Finding> findings; ///< the worst first
    bool examined = false; ///< every recording was listened to; otherwise only headers were read
    Sentence failure; ///< why there is no corpus at all; empty when there is one
};

} // namespace timbrel::snapshots
