// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/file_drop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace timbrel::widgets {
namespace {

/// Empty where no file is dragged.
QString draggedFile(const QDropEvent& drag)
{
    for (const QUrl& url : drag.mimeData()->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

FileDrop::FileDrop(QWidget* target)
    : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* target, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(target, event);
    }
    auto* drag = static_cast<QDropEvent*>(event); // an enter event is one, too
    const QString file = draggedFile(*drag);
    if (file.isEmpty()) {
        return QObject::eventFilter(target, event);
    }
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        Q_EMIT dropped(file);
    }
    return true;
}

} // namespace timbrel::widgets
