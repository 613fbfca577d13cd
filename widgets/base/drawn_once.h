// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QPainter;
class QPixmap;
class QWidget;

namespace timbrel::widgets {

/// Whether a widget's painter draws for something else than its screen: a picture of another
/// fineness, or a file of lines and letters.
[[nodiscard]] bool drawsIntoFile(const QPainter& painter, const QWidget& widget);

/// Paints what stands still in a widget: drawn once into `kept` (null when it must be drawn anew)
/// and copied to the screen from there; drawn anew, sharp at any size, where the widget is drawn
/// into a file.
void drawCached(QPainter& painter, const QWidget& widget, QPixmap& kept,
    const std::function<void(QPainter&)>& draw);

} // namespace timbrel::widgets
