// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include "engine/base/result.h"
#include "engine/experiments/files/run_folder.h"

namespace timbrel::app {

/// What a run came to, from its folder: state, steps, seconds, and the held-out measures where it
/// was evaluated, beside this process's speed and memory.
[[nodiscard]] Result<nlohmann::ordered_json> runReport(
    const experiments::RunFolder& run, double clipsPerSecond);

} // namespace timbrel::app
