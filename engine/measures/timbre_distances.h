// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

// How far the timbre of transfers is from that of the target class.

namespace timbrel::measures {

[[nodiscard]] MeasureRow timbreDistanceRow();
[[nodiscard]] MeasureRow learntTimbreDistanceRow();

} // namespace timbrel::measures
