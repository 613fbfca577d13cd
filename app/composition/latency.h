// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/base/theme.h"

namespace timbrel::app {

/// Measures how long the window lets a person wait: while a run trains on every core, a t-SNE
/// descends and a clip plays in a loop, and panels are raised, lanes switched and steps chosen as
/// a person would, a pulse every 5 ms asks the GUI thread for an answer. Prints median, 99th
/// percentile and maximum. Blocks; the exit status of the program.
[[nodiscard]] int measureLatency(widgets::Theme& theme, int seconds);

} // namespace timbrel::app
