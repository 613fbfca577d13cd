// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace timbrel::app {

class Language;
class Workbench;

/// What the program adds to the window's menus: files to open and to save, the guide, and who made
/// it.
class Menus final : public QObject {
    Q_OBJECT

public:
    Menus(Workbench& workbench, Language& language);

    [[nodiscard]] QAction& explainAction() { return *m_explain; } ///< of every panel; checkable

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the window's change of language

private:
    void retranslate();
    void listLanguages(Language& language);
    void checkLanguage(const Language& language);
    void chooseRun();
    void chooseExperiment();
    void chooseWhereToSave();
    void explain(); ///< in every panel, or no more
    void openGuide();
    void listShortcuts();
    void tellAbout();

    Workbench& m_workbench;
    QAction* m_openRun;
    QAction* m_openExperiment;
    QAction* m_saveExperiment;
    QMenu* m_languages;
    QActionGroup* m_languageActions; ///< the desktop's first
    QAction* m_explain;
    QAction* m_guide;
    QAction* m_shortcuts;
    QAction* m_about;
};

} // namespace timbrel::app
