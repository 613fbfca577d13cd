// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include "engine/snapshots/log_line.h"

class QLabel;
class QPushButton;

namespace timbrel::widgets {

/// A sentence at the top of a panel, or of the window, about what went wrong there, perhaps with a
/// button that does something about it; it can be closed. Hidden while there is nothing to say.
class MessageStrip final : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// `action` is the label of a button beside the text; none where it is empty.
    void say(snapshots::Severity severity, const QString& text, const QString& action = {});
    void clear();

Q_SIGNALS:
    void actionTriggered(); ///< a person has pressed the button; the strip is closed by then
    void cleared();

protected:
    void changeEvent(QEvent* event) override; ///< its icon follows the theme

private:
    void showIcon();

    snapshots::Severity m_severity{};
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action = nullptr; ///< made when it is first needed
};

} // namespace timbrel::widgets
