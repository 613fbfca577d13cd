// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/drawn_once.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace timbrel::widgets {

bool drawsIntoFile(const QPainter& painter, const QWidget& widget)
{
    // The painter's own device is the widget, also where the engine draws into something else.
    const auto* engine = painter.paintEngine();
    return engine->type() != QPaintEngine::Raster
        || !qFuzzyCompare(engine->paintDevice()->devicePixelRatioF(), widget.devicePixelRatioF());
}

void drawCached(QPainter& painter, const QWidget& widget, QPixmap& kept,
    const std::function<void(QPainter&)>& draw)
{
    if (drawsIntoFile(painter, widget)) {
        painter.save();
        draw(painter);
        painter.restore();
        return;
    }
    if (kept.isNull()) {
        kept = QPixmap(widget.size() * widget.devicePixelRatioF());
        kept.setDevicePixelRatio(widget.devicePixelRatioF());
        kept.fill(Qt::transparent);
        QPainter whole(&kept);
        draw(whole);
    }
    painter.drawPixmap(0, 0, kept);
}

} // namespace timbrel::widgets
