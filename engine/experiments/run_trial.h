// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/run_outlook.h"

namespace timbrel::experiments {

/// What a trial has to know of the corpus; it needs no recording.
struct TrialCorpus {
    std::int64_t classes = 2;
    std::int64_t clips = 1; ///< to train on
};

/// Trains an experiment for a few steps of every stage on clips of noise, and measures what a step
/// takes. Nothing is written. On the thread that trains, since weights are drawn from the same
/// generator; a run begun later draws its own.
[[nodiscard]] Result<snapshots::RunOutlook::Trial> tryRun(
    const params::Experiment& experiment, const TrialCorpus& corpus, Monitor& monitor);

} // namespace timbrel::experiments
