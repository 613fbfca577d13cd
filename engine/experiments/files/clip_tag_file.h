// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/snapshots/clip_tags.h"

namespace timbrel::experiments {

/// What people call clips of a run: clip-tags.json in its folder. None where there is no such file;
/// fails where it is damaged.
[[nodiscard]] Result<snapshots::ClipTags> loadClipTags(const RunFolder& run);

/// Whole or not at all.
[[nodiscard]] Result<> saveClipTags(const RunFolder& run, const snapshots::ClipTags& tags);

} // namespace timbrel::experiments
