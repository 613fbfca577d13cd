// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/shell.h"
#include "engine/experiments/sweeps/sweep_job.h"
#include "engine/experiments/training/training_job.h"

namespace timbrel::app {

/// Trains to the end while showing progress and log lines on the error stream. Ctrl-C once stops
/// with a checkpoint, twice aborts. Fails where the run failed.
[[nodiscard]] Result<experiments::TrainingReport> trainWithProgress(
    experiments::TrainingRequest request);

/// The same for a sweep, of which every experiment is announced.
[[nodiscard]] Result<runtime::Outcome> sweepWithProgress(experiments::SweepRequest request);

} // namespace timbrel::app
