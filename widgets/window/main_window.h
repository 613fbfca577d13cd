// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QMainWindow>

#include "engine/snapshots/log_line.h"
#include "widgets/base/theme.h"
#include "widgets/window/dock_layout.h"

class QActionGroup;
class QMenu;
class QToolBar;

namespace timbrel::widgets {

class MessageStrip;
class RunBar;

/// A widget to dock. Its windowTitle() is the title of the dock, also when it changes.
struct DockSpec {
    QString id; ///< saved layouts know the dock by this
    QString icon;
    QWidget* widget = nullptr; ///< the window takes ownership
    Area area = Area::Middle;
};

/// Arranges docks, menus and the run's tool bar, and knows nothing else.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const std::vector<DockSpec>& docks, Theme& theme);

    void setVisible(bool visible) override;

    [[nodiscard]] RunBar& runBar() { return *m_runBar; }
    [[nodiscard]] QMenu& fileMenu() { return *m_file; } ///< for what the program adds to it
    [[nodiscard]] QMenu& editMenu() { return *m_edit; }
    [[nodiscard]] QMenu& viewMenu() { return *m_view; }
    [[nodiscard]] QMenu& helpMenu() { return *m_help; }

    /// Asked before the window closes; while it answers true, the window stays, and asks a person
    /// once whether to save and close.
    void setTrainingQuery(std::function<bool()> isTraining);

    [[nodiscard]] QByteArray layoutState() const; ///< size, docks and tabs
    bool restoreLayout(const QByteArray& state); ///< false, and no change, if it cannot be used
    [[nodiscard]] DockLayout& docks() { return *m_docks; }
    void resetLayout();
    void raiseDock(const QString& id); ///< shows it, in front of the tabs it shares a place with

    /// Says across the window what concerns no single panel; `action` labels a button that does
    /// what the notice offers, none where it is empty.
    void showNotice(snapshots::Severity severity, const QString& text, const QString& action = {},
        std::function<void()> offer = {});
    [[nodiscard]] QString notice() const; ///< empty while there is none

Q_SIGNALS:
    void closing(); ///< docks are still where they are
    void saveAndCloseRequested(); ///< end the training, then close the window

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addDock(const DockSpec& spec);
    void makeMenus(Theme& theme);
    void makeNoticeBar();
    void retranslate();
    void askBeforeClosing();

    RunBar* m_runBar;
    DockLayout* m_docks;
    QToolBar* m_noticeBar;
    MessageStrip* m_notice;
    std::function<void()> m_offer; ///< of the notice
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_run;
    QMenu* m_view;
    QMenu* m_themes;
    QMenu* m_help;
    QAction* m_reset;
    QAction* m_quit;
    QActionGroup* m_themeActions;
    std::function<bool()> m_isTraining;
    bool m_leaving = false; ///< a person wants to save and close
    bool m_sizePending = true; ///< docks can only be sized once the window is shown
};

} // namespace timbrel::widgets
