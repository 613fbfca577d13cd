// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/studies/evaluation.h"

#include <utility>

#include "engine/measures/measure_run.h"

namespace timbrel::experiments {

Result<snapshots::MeasureTable> evaluate(const transfer::Model& model,
    const corpus::FeatureSet& learnt, const corpus::FeatureSet& measured, snapshots::Stamp stamp,
    Monitor& monitor)
{
    TIMBREL_TRY(
        const auto subject, measures::Subject::create(model, learnt, measured, {}, monitor));
    TIMBREL_TRY(auto table, measures::takeMeasures(subject, monitor));
    table.stamp = std::move(stamp);
    return table;
}

} // namespace timbrel::experiments
