// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/analysis/probe.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features.h"
#include "engine/snapshots/code_map.h"

namespace timbrel::experiments {

/// Which clip a point of a map stands for.
void describeClip(
    const corpus::FeatureSet& features, std::size_t clip, snapshots::CodePoint& point);

/// How well the class is read from codes that a linear probe has not learnt. Worker thread.
[[nodiscard]] Result<> addProbe(const analysis::LabelledCodes& learnt,
    const analysis::LabelledCodes& tried, snapshots::CodeMap& map, Monitor& monitor);

/// What the codes of a map's content points, in their order, tell beside t-SNE: the plane that they
/// are widest in, clusters (as many as there are classes), neighbours, and how far the classes of
/// the corpus stand apart. Of many codes the last is told of some thousands. Worker thread.
[[nodiscard]] Result<> addCodeFacts(
    const analysis::LabelledCodes& codes, snapshots::CodeMap& map, Monitor& monitor);

} // namespace timbrel::experiments
