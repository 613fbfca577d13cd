// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

namespace timbrel::measures {

/// For representations with phase channels.
[[nodiscard]] MeasureRow phaseErrorRow();
/// For representations with more than one channel.
[[nodiscard]] MeasureRow amplitudeInPhaseRow();

} // namespace timbrel::measures
