// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "widgets/base/theme.h"

namespace timbrel::app {

/// Drives the real window through the loop: a corpus, training, a cell of the grid, its sounds.
/// Then saves a picture of every panel and of the window, light and dark, in `folder`. Trains a
/// small run in a temporary folder, or shows `run` where one is named. Blocks; the exit status of
/// the program, 1 with a reason on the error stream.
[[nodiscard]] int runTour(widgets::Theme& theme, const std::string& folder, const std::string& run);

} // namespace timbrel::app
