// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/corpus/features/recording_facts.h"

namespace timbrel::corpus {

/// Recordings, by their indices, that are one and the same; two or more, in ascending order.
struct DuplicateGroup {
    std::vector<std::size_t> recordings;
    bool exact = false; ///< sample by sample; otherwise by their acoustic fingerprints
};

/// Every group of duplicates, in the order of their first members. Null stands for a recording that
/// nothing is known of. Only recordings that share marks are compared, so 25,000 take seconds.
[[nodiscard]] std::vector<DuplicateGroup> duplicateGroups(
    std::span<const RecordingFacts* const> recordings);

} // namespace timbrel::corpus
