// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QDockWidget>
#include <QTest>
#include <QTranslator>

#include "tests/widgets/support/panel_cases.h"
#include "tests/widgets/support/pictures.h"
#include "widgets/window/main_window.h"
#include "widgets/window/run_bar.h"

using namespace timbrel;

class TestLanguageChange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOpenWindowChangesItsLanguage()
    {
        widgets::Theme theme(*qApp);
        std::vector<widgets::DockSpec> docks;
        const auto cases = tests::panelCases();
        for (const auto& panel : cases) {
            auto* made = panel.make();
            panel.feed(*made);
            docks.push_back(
                {QString::fromLatin1(panel.id), QString::fromLatin1(panel.icon), made, panel.area});
        }
        widgets::MainWindow window(docks, theme);
        window.runBar().setStatus(tests::sampleStatus());
        window.resize(1280, 720); // the screen of tests is narrower
        window.show();
        const auto* runs = window.findChild<QDockWidget*>(QStringLiteral("runs"));
        QCOMPARE(runs->windowTitle(), QStringLiteral("Runs"));
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/translations/timbrel_de.qm")));
        QVERIFY(QApplication::installTranslator(&german));
        tests::grabbed(window, QStringLiteral("window-german"));
        QCOMPARE(runs->windowTitle(), QStringLiteral("Läufe"));
        QCOMPARE(window.runBar().runActions().first()->text(), QStringLiteral("Trainieren"));
        QCOMPARE(window.size(), QSize(1280, 720)); // longer words must not push the window wider
        QVERIFY(QApplication::removeTranslator(&german));
        tests::settle();
        QCOMPARE(runs->windowTitle(), QStringLiteral("Runs"));
    }
};

QTEST_MAIN(TestLanguageChange)
#include "tst_language_change.moc"
