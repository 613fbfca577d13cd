// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

// How far transfers are from the truth in what an ear would compare: spectra in decibels.

namespace timbrel::measures {

[[nodiscard]] MeasureRow spectralDistanceOverBandsRow();
[[nodiscard]] MeasureRow spectralDistanceOverFramesRow();

} // namespace timbrel::measures
