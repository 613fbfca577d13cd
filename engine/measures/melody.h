// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/measures/measure_row.h"

// How much of what is played survives a transfer. A measure that transcribes notes belongs here.

namespace timbrel::measures {

[[nodiscard]] MeasureRow chromaRow();
[[nodiscard]] MeasureRow pitchRow();

} // namespace timbrel::measures
