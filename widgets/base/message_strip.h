// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "engine/snapshots/log_line.h"

class QLabel;

namespace timbrel::widgets {

/// A sentence at the top of a panel about what went wrong there; it can be closed. Hidden while
/// there is nothing to say.
class MessageStrip final : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void say(snapshots::Severity severity, const QString& text);
    void clear();

private:
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace timbrel::widgets
