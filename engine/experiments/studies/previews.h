// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/experiments/studies/held_out_plan.h"
#include "engine/snapshots/code_map.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// Where the codes lie, and what the probe reads out of them. Worker thread.
[[nodiscard]] Result<snapshots::CodeMap> makeMap(const transfer::Model& model,
    const corpus::FeatureSet& features, const HeldOutPlan& plan, snapshots::Stamp stamp,
    Monitor& monitor);

} // namespace timbrel::experiments
