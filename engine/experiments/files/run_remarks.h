// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/result.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/snapshots/run_list.h"

namespace timbrel::experiments {

/// What a person wrote about a run: remarks.json in its folder. None where there is no such file;
/// fails where it is damaged.
[[nodiscard]] Result<snapshots::RunRemarks> loadRemarks(const RunFolder& run);

/// Whole or not at all. Tags lose blanks around them, and empty and repeated ones.
[[nodiscard]] Result<> saveRemarks(const RunFolder& run, const snapshots::RunRemarks& remarks);

} // namespace timbrel::experiments
