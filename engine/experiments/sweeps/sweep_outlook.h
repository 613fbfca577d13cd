// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>

#include "engine/experiments/sweeps/sweep.h"
#include "engine/snapshots/sweep_table.h"

namespace timbrel::experiments {

/// What became of every variant so far, and about how long the rest will take, as far as the runs
/// in the folder tell. A run that says it is running, and is not `current`, was killed: it counts
/// as stopped.
[[nodiscard]] snapshots::SweepTable sweepOutlook(const Sweep& sweep,
    const std::filesystem::path& runs, std::shared_ptr<const params::Schema> schema,
    std::optional<std::size_t> current = std::nullopt);

} // namespace timbrel::experiments
