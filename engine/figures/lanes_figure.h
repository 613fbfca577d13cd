// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/result.h"
#include "engine/snapshots/clip_view.h"

namespace timbrel::figures {

/// Saves the versions of a clip below each other as PNG, SVG or PDF by the name of the file: one
/// time axis, one range of decibels, frequencies in Hz.
[[nodiscard]] Result<> drawLanes(
    const snapshots::ClipView& view, const std::filesystem::path& path);

} // namespace timbrel::figures
