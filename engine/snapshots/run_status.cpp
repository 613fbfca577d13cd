// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/run_status.h"

namespace timbrel::snapshots {

const char* word(RunState state)
{
    switch (state) {
    case RunState::Idle:
        return "idle";
    case RunState::Preparing:
        return "preparing";
    case RunState::Running:
        return "running";
    case RunState::Paused:
        return "paused";
    case RunState::Stopping:
        return "stopping";
    case RunState::Stopped:
        return "stopped";
    case RunState::Completed:
        return "completed";
    case RunState::Failed:
        return "failed";
    }
    return "unknown";
}

} // namespace timbrel::snapshots
