// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <QPoint>

class QWidget;

namespace timbrel::bench {

/// Prints median, 99th percentile and longest of what was measured, in milliseconds.
void tell(const std::string& what, std::vector<double> milliseconds);

/// Drags with the mouse as a person does; milliseconds from each move to the picture of it.
[[nodiscard]] std::vector<double> drag(QWidget& view, QPoint from);

void curves(); ///< a million points, opened and panned
void dots(); ///< a hundred thousand, dragged
void hover(const std::filesystem::path& run); ///< from the mouse on a dot to its spectrogram
void pictures(); ///< how long saving one holds the window up

} // namespace timbrel::bench
