// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/corpus/solos/solos_plan.h"

namespace timbrel::corpus {

/// One phrase played by one class.
struct Rendering {
    const PlannedPhrase* planned = nullptr;
    std::size_t player = 0; ///< index of the class
};

/// Renderings of the phrases for which `wanted` is true, class by class, since changing the
/// instrument is what costs a synthesiser most. They point into `plan`.
[[nodiscard]] std::vector<Rendering> renderings(
    const SolosPlan& plan, const std::function<bool(const PlannedPhrase&)>& wanted);

/// Renders everything in `list`, `seconds` each, on all cores and hands each sound, with its place
/// in the list, to `use`, on several threads at once. Ends at the first error.
[[nodiscard]] Result<> renderAll(const SolosPlan& plan, const std::vector<Rendering>& list,
    double seconds, const char* activity, Monitor& monitor,
    const std::function<Result<>(std::size_t, Sound)>& use);

/// One factor for each class, with which all are equally loud on the same notes, held-out ones, and
/// the peakiest keeps some headroom.
[[nodiscard]] Result<std::vector<double>> levelGains(
    const SolosPlan& plan, const SolosOptions& options, Monitor& monitor);

} // namespace timbrel::corpus
