// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "widgets/base/swatches.h"

class QApplication;

namespace timbrel::widgets {

/// Dresses the whole application: style, palette, font and style sheet. One per program, made
/// before the first window; lives on the GUI thread and must not outlive the application.
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, Contrast };

    explicit Theme(QApplication& application);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const;

    void choose(Choice choice);

Q_SIGNALS:
    void chosen(timbrel::widgets::Theme::Choice choice);

private:
    void apply();

    QApplication& m_application;
    Scheme m_systemScheme; ///< what the desktop wore before we dressed
    Choice m_choice = Choice::System;
};

} // namespace timbrel::widgets
