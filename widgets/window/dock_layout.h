// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QObject>
#include <QTimer>

#include "engine/snapshots/session.h"

class QDockWidget;
class QMainWindow;

namespace timbrel::widgets {

/// Where a dock stands until a person moves it. Several in one place become tabs.
enum class Area { Side, Middle, MiddleBelow, Right, RightBelow, Bottom };

/// Arranges the docks of a window in three columns and a bottom row, and tells where each stands.
/// Docks that a person has put elsewhere are told to stand at the nearest of these places.
class DockLayout final : public QObject {
    Q_OBJECT

public:
    explicit DockLayout(QMainWindow& window);

    void add(QDockWidget& dock, Area home);
    [[nodiscard]] std::vector<QDockWidget*> docks() const; ///< as they were added
    void arrangeHome(); ///< every dock shown, where it stands until a person moves it
    void sizeHome(); ///< then: works once the window is shown

    [[nodiscard]] std::vector<snapshots::DockState> states() const;
    /// Does nothing where all stand so already; docks that are not named go home.
    void arrange(const std::vector<snapshots::DockState>& states);
    void updateTitleBars();

Q_SIGNALS:
    void changed(); ///< a moment after docks were moved, sized, shown or hidden

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        QDockWidget* dock = nullptr;
        Area home = Area::Middle;
    };
    /// Where a dock shall stand.
    struct Wish {
        QDockWidget* dock = nullptr;
        Area area = Area::Middle;
        snapshots::DockState state{};
    };

    [[nodiscard]] Area areaOf(const Place& place) const;
    /// In a small window all but the side and the bottom share one place.
    [[nodiscard]] Area homeOf(const Place& place) const;
    void place(std::vector<Wish> wishes);
    void size(const std::vector<Wish>& wishes);

    QMainWindow& m_window;
    std::vector<Place> m_places;
    QTimer m_settled; ///< from a change until it is told
};

} // namespace timbrel::widgets
