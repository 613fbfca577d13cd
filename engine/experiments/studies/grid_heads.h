// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/studies/held_out_plan.h"
#include "engine/snapshots/grid_choice.h"

namespace timbrel::experiments {

/// The clips that stand at the head of a grid's rows, which give the classes, and of its columns,
/// which give the content.
struct GridHeads {
    std::vector<std::size_t> rows;
    std::vector<std::size_t> columns;
};

/// As a person chose them; where nothing is chosen, the plan's. Fails, in words, where the corpus
/// has no such clip or class, and where there are too many.
[[nodiscard]] Result<GridHeads> gridHeads(const corpus::FeatureSet& features,
    const HeldOutPlan& plan, const snapshots::GridChoice& choice);

} // namespace timbrel::experiments
