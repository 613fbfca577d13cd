// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

#include "engine/base/result.h"
#include "engine/snapshots/run_comparison.h"

namespace timbrel::figures {

/// Saves two runs side by side as PNG, SVG or PDF by the name of the file: transfers of both in one
/// range of decibels with their difference and, where it is known, the truth; the mean spectra of
/// both and of real recordings; the energy of high bands with its intervals.
[[nodiscard]] Result<> drawComparison(
    const snapshots::RunComparison& comparison, const std::filesystem::path& path);

} // namespace timbrel::figures
