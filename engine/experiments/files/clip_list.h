// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/result.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/snapshots/clip_list.h"

namespace timbrel::experiments {

/// The clips and classes of a run, from its corpus.json and run.json. Any thread.
[[nodiscard]] Result<snapshots::ClipList> loadClipList(const RunFolder& run);

} // namespace timbrel::experiments
