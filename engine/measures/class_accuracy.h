// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

// Who a transfer is taken for by a classifier that is not part of the model.

namespace timbrel::measures {

[[nodiscard]] MeasureRow classAccuracyRow();
[[nodiscard]] MeasureRow targetProbabilityRow();
[[nodiscard]] MeasureRow targetAboveSourceRow();

} // namespace timbrel::measures
