// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/monitor.h"
#include "engine/experiments/training/run_recorder.h"
#include "engine/experiments/training/trainer.h"

namespace timbrel::experiments {

/// Sets the pace that a run is trained at: the one in its record where it has begun already, so
/// that it goes on bit for bit; else the fastest on this machine of those that its settings leave
/// open, which the record keeps and the log tells. Worker thread.
void setPace(Trainer& trainer, RunRecorder& recorder, Monitor& monitor);

} // namespace timbrel::experiments
