// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

namespace timbrel::measures {

/// See analysis::highBandEnergy(). Seed 001 has its critic take away energy that should not be
/// there (its figure 3).
[[nodiscard]] MeasureRow highBandRow();

} // namespace timbrel::measures
