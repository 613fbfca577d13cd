// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/measures/subject.h"
#include "engine/snapshots/measure_table.h"

namespace timbrel::measures {

/// Takes every measure of the catalog that the corpus allows, each with its 95 % interval over
/// recordings. The same numbers for the same subject. Worker thread; asks `monitor` before every
/// measure and wherever one takes long.
[[nodiscard]] Result<snapshots::MeasureTable> takeMeasures(
    const Subject& subject, Monitor& monitor);

} // namespace timbrel::measures
