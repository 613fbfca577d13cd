// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QSize>
#include <QString>

#include "engine/base/result.h"

class QWidget;

namespace timbrel::widgets {

/// How a picture of a widget is made.
struct PictureFormat {
    QSize pixels; ///< of a PNG; SVG and PDF have the same proportions
    double scale = 2.0; ///< pixels for one on screen: how large letters and lines are
    QString caption; ///< below it; empty for none
};

/// As it is on screen, twice as fine.
[[nodiscard]] PictureFormat pictureFormat(const QWidget& widget, const QString& caption = {});

/// What can be written, as a file dialog wants it.
[[nodiscard]] QString pictureFilter();

/// Writes what the widget shows as PNG, SVG or PDF, by the ending of `path`. The widget has the
/// size that the format wants while it is drawn.
[[nodiscard]] Result<> savePicture(QWidget& widget, const QString& path);
[[nodiscard]] Result<> savePicture(
    QWidget& widget, const QString& path, const PictureFormat& format);

/// The same, but only what is to be drawn is listed at once (recorded_drawing.h); drawing,
/// compressing and writing is done on a thread beside. `saved` hears of it later, on this one,
/// unless `widget` is gone by then.
void savePictureBeside(QWidget& widget, const QString& path, const PictureFormat& format,
    std::function<void(const Result<>&)> saved);

} // namespace timbrel::widgets
