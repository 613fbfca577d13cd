// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

// Mean absolute errors of features, in the [0, 1] units that a network sees.

namespace timbrel::measures {

[[nodiscard]] MeasureRow reconstructionErrorRow();
[[nodiscard]] MeasureRow transferErrorRow();

} // namespace timbrel::measures
