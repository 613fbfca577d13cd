// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <span>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

/// A loss at `weights`, its slope written into `gradient` of the same size.
using Objective =
    std::function<double(std::span<const double> weights, std::span<double> gradient)>;

/// The weights that L-BFGS finds from `start` in at most `iterations`. Whatever ends the search
/// (the iterations, single precision), the best so far are returned: a probe needs no more. Fails
/// only when `monitor`, asked each iteration, was cancelled.
[[nodiscard]] Result<std::vector<double>> minimised(
    const Objective& objective, std::span<const double> start, int iterations, Monitor& monitor);

} // namespace timbrel::analysis
