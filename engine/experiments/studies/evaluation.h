// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/corpus/features/features.h"
#include "engine/measures/subject.h"
#include "engine/snapshots/measure_table.h"
#include "engine/snapshots/stamp.h"
#include "engine/transfer/model.h"

namespace timbrel::experiments {

/// Measures a model on recordings it has never seen: everything in the catalog of measures, over
/// the held-out part of `measured`. `learnt` is the corpus it was trained on. Bounded in time and
/// memory; worker thread; asks `monitor`.
[[nodiscard]] Result<snapshots::MeasureTable> evaluate(const transfer::Model& model,
    const corpus::FeatureSet& learnt, const corpus::FeatureSet& measured, snapshots::Stamp stamp,
    Monitor& monitor);

} // namespace timbrel::experiments
