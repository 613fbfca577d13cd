// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

// What can be read out of codes that should not be in them, and what should.

namespace timbrel::measures {

[[nodiscard]] MeasureRow classFromContentRow();
[[nodiscard]] MeasureRow classFromContentByNetworkRow();
[[nodiscard]] MeasureRow classFromContentByNeighboursRow();
[[nodiscard]] MeasureRow subClassFromContentRow();
[[nodiscard]] MeasureRow contentSilhouetteRow();
[[nodiscard]] MeasureRow pitchFromContentRow();
[[nodiscard]] MeasureRow pitchFromClassRow();

} // namespace timbrel::measures
