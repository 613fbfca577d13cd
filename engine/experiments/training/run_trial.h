// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/experiments/assembly/trial_corpus.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/run_outlook.h"

namespace timbrel::experiments {

/// Trains an experiment for a few steps of every stage on clips of noise, and measures what a step
/// takes. Nothing is written. On the thread that trains, since weights are drawn from the same
/// generator; a run begun later draws its own.
[[nodiscard]] Result<snapshots::RunOutlook::Trial> tryRun(
    const params::Experiment& experiment, const TrialCorpus& corpus, Monitor& monitor);

} // namespace timbrel::experiments
