// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QLabel>
#include <QString>
#include <QWidget>

namespace timbrel::tests {

/// Whether a label of the widget that can be seen says this.
inline bool says(const QWidget& widget, const QString& words)
{
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words)) {
            return true;
        }
    }
    return false;
}

/// The action of a widget's menu that is called this; null where none is.
inline QAction* actionOf(const QWidget& widget, const QString& text)
{
    for (QAction* action : widget.actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

} // namespace timbrel::tests
