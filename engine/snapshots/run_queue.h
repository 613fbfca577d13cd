// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/sentence.h"

namespace timbrel::snapshots {

/// An experiment that waits for its turn to be trained, or a run that is to go on.
struct WaitingRun {
    std::string experiment; ///< its name, or the run's
    std::string method;
    std::int64_t steps = 0;
    std::optional<double> seconds; ///< as long as runs like it took; nothing where none is known
    Sentence problem; ///< why it cannot be trained; empty when it can
    std::optional<std::int64_t> from{}; ///< the step that a run goes on from
};

/// In the order in which they will be trained.
using RunQueue = std::vector<WaitingRun>;

} // namespace timbrel::snapshots
