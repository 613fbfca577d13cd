// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace timbrel::snapshots {

/// One point of one curve. Curves are named "group/curve": "loss/mse", "validation/error".
struct SeriesPoint {
    std::string runId;
    std::string name;
    std::int64_t step = 0;
    double epoch = 0.0;
    double seconds = 0.0; ///< of training, without the time while paused
    double value = 0.0;
};

} // namespace timbrel::snapshots
