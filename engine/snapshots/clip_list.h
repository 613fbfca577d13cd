// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace timbrel::snapshots {

/// A clip that a run knows.
struct ListedClip {
    std::string id;
    std::size_t classIndex = 0; ///< of the corpus
    bool heldOut = false;
    std::string words; ///< what it is found by: id, name and class, A to Z in lower case
};

/// Everything that the rows and columns of a run's grid can be chosen from.
struct ClipList {
    std::string runId;
    std::vector<std::string> corpusClasses; ///< what the clips' indices mean
    std::vector<std::string>
        classes; ///< that the run plays; parts of those, where it took them apart
    std::vector<ListedClip> clips; ///< held out ones first, otherwise in the corpus's order
};

} // namespace timbrel::snapshots
