// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/analysis/probe.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

struct NeighbourSettings {
    std::size_t neighbours = 5; ///< fewer where the training part has fewer rows
    std::size_t threads = 1;
};

/// What the classes of the nearest training codes (Euclidean, as the codes are) say of each test
/// code: the most frequent one, of equally frequent ones the lowest index. Of codes at the same
/// distance the earlier row is the nearer. The same for any threads.
[[nodiscard]] Result<ProbeResult> nearestNeighbours(
    const LabelledCodes& training, const LabelledCodes& test, const NeighbourSettings& settings);

} // namespace timbrel::analysis
