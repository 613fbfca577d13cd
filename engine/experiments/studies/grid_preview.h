// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/studies/held_out_plan.h"
#include "engine/snapshots/transfer_grid.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// The grid of the plan's heads: every content played by every class. Worker thread.
[[nodiscard]] snapshots::TransferGrid makeGrid(const transfer::Model& model,
    const corpus::FeatureSet& features, const HeldOutPlan& plan, snapshots::Stamp stamp);

/// The grid that a person chose, see gridHeads(). A model without an encoder keeps codes of
/// training clips and searches for those of others, telling `monitor`. Worker thread.
[[nodiscard]] Result<snapshots::TransferGrid> makeGrid(const transfer::Model& model,
    const corpus::FeatureSet& features, const HeldOutPlan& plan,
    const snapshots::GridChoice& choice, snapshots::Stamp stamp, Monitor& monitor);

} // namespace timbrel::experiments
