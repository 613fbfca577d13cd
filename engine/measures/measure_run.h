// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/measures/measure_row.h"
#include "engine/snapshots/measure_table.h"

namespace timbrel::measures {

/// Takes every measure of the catalog that the corpus allows, each with its 95 % interval over
/// recordings. The same numbers for the same subject. Worker thread; asks `monitor` before every
/// measure and wherever one takes long.
[[nodiscard]] Result<snapshots::MeasureTable> takeMeasures(
    const Subject& subject, Monitor& monitor);

/// What people are shown of a reading, with intervals; its model must have values.
[[nodiscard]] snapshots::Measure measureOf(const MeasureRow& row, const Reading& reading);

} // namespace timbrel::measures
