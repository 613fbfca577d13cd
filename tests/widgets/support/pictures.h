// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QImage>
#include <QWidget>

namespace timbrel::tests {

/// Lets layouts and delayed deletions happen.
inline void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

/// What the widget shows, once it has settled; also written, where it has a
/// name, to the folder in TIMBREL_PICTURES, where that is set.
inline QImage grabbed(QWidget& widget, const QString& name)
{
    settle();
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("TIMBREL_PICTURES");
    if (!folder.isEmpty() && !name.isEmpty()) {
        image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    return image;
}

/// Whether more than one colour is seen.
inline bool showsSomething(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace timbrel::tests
