// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace timbrel::snapshots {

/// Which run and step a snapshot shows. Late snapshots of another run are dropped by it.
struct Stamp {
    std::string runId; ///< the name of the run's folder; empty when no run is meant
    std::int64_t step = 0;
};

} // namespace timbrel::snapshots
