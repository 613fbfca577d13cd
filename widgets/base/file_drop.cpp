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
QString draggedPath(const QDropEvent& drag, FileDrop::Takes takes)
{
    for (const QUrl& url : drag.mimeData()->urls()) {
        const QFileInfo path(url.toLocalFile());
        if (url.isLocalFile()
            && (path.isFile() || (takes == FileDrop::Takes::FoldersToo && path.isDir()))) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

FileDrop::FileDrop(QWidget* target, Takes takes)
    : QObject(target)
    , m_takes(takes)
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
    const QString path = draggedPath(*drag, m_takes);
    if (path.isEmpty()) {
        return QObject::eventFilter(target, event);
    }
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        Q_EMIT dropped(path);
    }
    return true;
}

} // namespace timbrel::widgets
