// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "engine/snapshots/measure_table.h"

namespace timbrel::app {

/// A table of measures for people: each value with its 95 % interval in brackets, what else was
/// tried under it, and by source and target class who a transfer is taken for.
[[nodiscard]] std::string toText(const snapshots::MeasureTable& table);

} // namespace timbrel::app
