// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace timbrel::app {

class Sessions;
class Workbench;

/// What the File menu has to do with sessions: open one, save one, and what was opened lately.
class SessionMenu final : public QObject {
    Q_OBJECT

public:
    SessionMenu(Workbench& workbench, Sessions& sessions); ///< both must outlive it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window's change of language

private:
    void retranslate();
    void listRecent();
    void chooseSession();
    void chooseWhereToSave();

    Workbench& m_workbench;
    Sessions& m_sessions;
    QAction* m_open;
    QAction* m_save;
    QMenu* m_recent;
};

} // namespace timbrel::app
