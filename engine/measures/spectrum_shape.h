// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

namespace timbrel::measures {

/// See analysis::highBandEnergy(). Seed 001 has its critic take away energy that should not be
/// there (its figure 3).
[[nodiscard]] MeasureRow highBandRow();

/// See analysis::spectralFlatness(). Seed 001 hears noise in all bands of what pixel losses alone
/// have taught.
[[nodiscard]] MeasureRow flatnessRow();

} // namespace timbrel::measures
