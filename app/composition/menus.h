// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace timbrel::app {

class Workbench;

/// What the program adds to the window's menus: files to open and to save, and who made it.
class Menus final : public QObject {
    Q_OBJECT

public:
    explicit Menus(Workbench& workbench);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window's change of language

private:
    void retranslate();
    void chooseRun();
    void chooseExperiment();
    void chooseWhereToSave();
    void tellAbout();

    Workbench& m_workbench;
    QAction* m_openRun;
    QAction* m_openExperiment;
    QAction* m_saveExperiment;
    QAction* m_about;
};

} // namespace timbrel::app
