// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

namespace timbrel::widgets {

/// A tool bar whose buttons Tab reaches; Qt's own are for the mouse alone.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    using QToolBar::QToolBar;

protected:
    void actionEvent(QActionEvent* event) override;
};

} // namespace timbrel::widgets
