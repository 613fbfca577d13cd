// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/analysis/probe.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/snapshots/code_map.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// Which clip a point of a map stands for.
void describeClip(
    const corpus::FeatureSet& features, std::size_t clip, snapshots::CodePoint& point);

/// How far clips made of their codes and classes are from the clips, of those at `which` places of
/// `clips`, of the codes' rows and of the points. Worker thread.
[[nodiscard]] Result<> addErrors(const transfer::Model& model, const corpus::FeatureSet& features,
    const std::vector<std::size_t>& clips, const Matrix& codes, std::span<const std::size_t> which,
    std::span<snapshots::CodePoint> points, Monitor& monitor);

/// How well the class is read from codes that a linear probe has not learnt. Worker thread.
[[nodiscard]] Result<> addProbe(const analysis::LabelledCodes& learnt,
    const analysis::LabelledCodes& tried, snapshots::CodeMap& map, Monitor& monitor);

/// What the codes of a map's content points, in their order, tell beside t-SNE: the plane that they
/// are widest in, clusters (as many as there are classes), neighbours, and how far the classes of
/// the corpus stand apart. Of many codes the last is told of some thousands. Worker thread.
[[nodiscard]] Result<> addCodeFacts(
    const analysis::LabelledCodes& codes, snapshots::CodeMap& map, Monitor& monitor);

} // namespace timbrel::experiments
