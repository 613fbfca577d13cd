// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QFrame>

class QLabel;
class QPushButton;

namespace timbrel::widgets {

class MainWindow;

/// Shows a person around: a bubble beside one panel after another says what to do there, and goes
/// on when it is done, or at Next. The panel is framed meanwhile; nothing is locked, and Escape in
/// the bubble, or its Leave, ends the tour. A child of the window.
class GuidedTour final : public QFrame {
    Q_OBJECT

public:
    /// One station.
    struct Step {
        QString dock; ///< id of the dock that is meant
        std::function<QString()> title; ///< in the language of the moment
        std::function<QString()> text;
    };

    GuidedTour(MainWindow& window, std::vector<Step> steps);

    void begin();
    void leave();
    [[nodiscard]] bool isUnderWay() const { return m_step >= 0; }
    [[nodiscard]] int step() const { return m_step; } ///< from 0; −1 while nobody is shown around
    /// A person has done what the step asks: goes on, where it is the step of the moment.
    void done(int step);

Q_SIGNALS:
    void left(bool atItsEnd);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(
        QObject* watched, QEvent* event) override; ///< the window's and the panel's size

private:
    void go(int step);
    void say();
    void place();

    MainWindow& m_window;
    std::vector<Step> m_steps;
    int m_step = -1;
    QWidget* m_panel = nullptr; ///< the dock that is pointed at
    QWidget* m_frame; ///< around it
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_text;
    QPushButton* m_leave;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace timbrel::widgets
