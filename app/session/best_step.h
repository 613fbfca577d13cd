// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/snapshots/curve_set.h"

namespace timbrel::app {

/// The curves of a run that tell how good a step is, all the better the lower: errors on held-out
/// clips, the one of transfers first, then the total loss.
[[nodiscard]] std::vector<std::string> judgingCurves(const snapshots::CurveSet& series);

/// The saved step at which a curve is lowest; its value there is that of its last point so far.
/// Nothing where it has no finite point.
[[nodiscard]] std::optional<std::int64_t> bestStep(const snapshots::CurveSet& series,
    const std::vector<std::int64_t>& steps, std::string_view curve);

} // namespace timbrel::app
