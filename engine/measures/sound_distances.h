// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

// How far transfers are in what an ear would compare: spectra in decibels, and timbre.

namespace timbrel::measures {

[[nodiscard]] MeasureRow spectralDistanceOverBandsRow();
[[nodiscard]] MeasureRow spectralDistanceOverFramesRow();
[[nodiscard]] MeasureRow timbreDistanceRow();

} // namespace timbrel::measures
