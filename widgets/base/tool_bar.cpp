// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/tool_bar.h"

#include <QActionEvent>
#include <QToolButton>

namespace timbrel::widgets {

void ToolBar::actionEvent(QActionEvent* event)
{
    QToolBar::actionEvent(event);
    if (auto* button = qobject_cast<QToolButton*>(widgetForAction(event->action()))) {
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace timbrel::widgets
