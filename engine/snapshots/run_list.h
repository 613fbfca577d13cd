// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/snapshots/run_status.h"

namespace timbrel::snapshots {

/// One run folder as the Runs panel lists it.
/// What a person wrote about a run.
struct RunRemarks {
    std::string note{};
    std::vector<std::string> tags{};

    friend bool operator==(const RunRemarks&, const RunRemarks&) = default;
};

struct RunSummary {
    std::string id; ///< folder name
    std::string folder;
    std::string experiment;
    std::string method;
    RunState state = RunState::Idle;
    std::int64_t step = 0;
    double trainSeconds = 0.0;
    std::string startedAt; ///< ISO 8601, UTC
    std::optional<double> transferError; ///< held out, when evaluated
    RunRemarks remarks{};
    std::uint64_t bytes = 0; ///< on disk
    Sentence problem; ///< why the folder cannot be used; empty when it can
};

using RunList = std::vector<RunSummary>;

} // namespace timbrel::snapshots
