// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

// Whether a transfer still has the content that it was made from, by the model's own encoder.

namespace timbrel::measures {

[[nodiscard]] MeasureRow cycleErrorRow();

} // namespace timbrel::measures
