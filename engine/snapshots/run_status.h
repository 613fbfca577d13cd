// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/sentence.h"
#include "engine/snapshots/stamp.h"

namespace timbrel::snapshots {

enum class RunState { Idle, Preparing, Running, Paused, Stopping, Stopped, Completed, Failed };

/// Where a run is, for the tool bar and the Runs panel.
struct RunStatus {
    Stamp stamp;
    RunState state = RunState::Idle;
    std::string experiment; ///< the experiment's name
    std::string activity; ///< "computing features", for people; empty while training
    double fraction = 0.0; ///< of the activity or of the training, in [0, 1]
    std::int64_t totalSteps = 0;
    std::optional<double> secondsLeft;
    double clipsPerSecond = 0.0;
    Sentence problem; ///< why it failed, in words
};

/// "running", "stopped": the word that run.json and people use.
[[nodiscard]] const char* word(RunState state);

} // namespace timbrel::snapshots
