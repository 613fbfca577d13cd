// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "engine/snapshots/measure_table.h"

namespace timbrel::widgets {

/// "0.081" in the user's locale: as every measure is written.
[[nodiscard]] QString measureNumber(double value);

/// "0.077 – 0.085", or a dash where there is no interval.
[[nodiscard]] QString intervalText(const snapshots::Measure& measure);

/// "copying the input 0.134 · re-levelling each band 0.110".
[[nodiscard]] QString baselinesText(const snapshots::Measure& measure);

} // namespace timbrel::widgets
