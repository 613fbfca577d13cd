// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QMainWindow>

#include "widgets/base/theme.h"

class QActionGroup;
class QMenu;

namespace timbrel::widgets {

class RunBar;

/// Where a dock stands until a person moves it. Several in one place become tabs.
enum class Area { Side, Middle, MiddleBelow, Right, RightBelow, Bottom };

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

    [[nodiscard]] RunBar& runBar() { return *m_runBar; }
    [[nodiscard]] QMenu& fileMenu() { return *m_file; } ///< for what the program adds to it
    [[nodiscard]] QMenu& viewMenu() { return *m_view; }
    [[nodiscard]] QMenu& helpMenu() { return *m_help; }

    /// Asked before the window closes; while it answers true, the window stays, and asks a person
    /// once whether to save and close.
    void setTrainingQuery(std::function<bool()> isTraining);

    [[nodiscard]] QByteArray layoutState() const; ///< size, docks and tabs
    bool restoreLayout(const QByteArray& state); ///< false, and no change, if it cannot be used
    void resetLayout();
    void raiseDock(const QString& id); ///< shows it, in front of the tabs it shares a place with

Q_SIGNALS:
    void saveAndCloseRequested(); ///< end the training, then close the window

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Place {
        QDockWidget* dock = nullptr;
        Area area = Area::Middle;
    };

    void addDock(const DockSpec& spec);
    void makeMenus(Theme& theme);
    void retranslate();
    [[nodiscard]] QDockWidget* firstIn(Area area) const;
    void placeDocks();
    void sizeDocks();
    void updateTitleBars();
    void askBeforeClosing();

    RunBar* m_runBar;
    std::vector<Place> m_docks;
    QMenu* m_file;
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
