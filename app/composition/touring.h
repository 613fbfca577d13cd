// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QAction;

namespace timbrel::widgets {
class GuidedTour;
}

namespace timbrel::app {

struct Parts;

/// The guided tour: which panels it goes to, what it says there, and when a person has done it.
/// Offered in the Help menu, and across the window at the first start. GUI thread.
class Touring final : public QObject {
    Q_OBJECT

public:
    explicit Touring(Parts& parts); ///< which must outlive this

    void offer(); ///< to somebody who is here for the first time
    [[nodiscard]] widgets::GuidedTour& tour() { return *m_tour; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window's change of language

private:
    void watch();
    void done(int step);

    Parts& m_parts;
    widgets::GuidedTour* m_tour; ///< the window's
    QAction* m_take;
    QTimer m_goOn; ///< from what was done until the next step
    int m_done = -1; ///< the step that was done last
};

} // namespace timbrel::app
