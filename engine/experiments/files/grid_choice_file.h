// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/result.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/snapshots/grid_choice.h"

namespace timbrel::experiments {

/// Which clips and classes a person wants to see in a run's grid: grid.json in its folder. Nothing
/// is chosen where there is no such file; fails where it is damaged.
[[nodiscard]] Result<snapshots::GridChoice> loadGridChoice(const RunFolder& run);

/// Whole or not at all.
[[nodiscard]] Result<> saveGridChoice(const RunFolder& run, const snapshots::GridChoice& choice);

} // namespace timbrel::experiments
