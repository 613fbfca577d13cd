// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace timbrel;
using Choice = widgets::Theme::Choice;

class TestPreferences final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsLoadedAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        for (const auto theme : {Choice::System, Choice::Light, Choice::Dark, Choice::Contrast}) {
            const app::Preferences saved{
                QByteArray("\0\1layout", 8), theme, "name = \"Über, = [x]\"\n",
                QStringLiteral("de"), "Headphones (2)"};
            {
                QSettings settings(file, QSettings::IniFormat);
                app::savePreferences(saved, settings);
            }
            const auto loaded = app::loadPreferences(QSettings(file, QSettings::IniFormat));
            QCOMPARE(loaded.layout, saved.layout);
            QCOMPARE(loaded.theme, saved.theme);
            QCOMPARE(loaded.experiment, saved.experiment);
            QCOMPARE(loaded.language, saved.language);
            QCOMPARE(loaded.device, saved.device);
        }
    }

    void nothingOrNonsenseMeansTheDefaults()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QVERIFY(app::loadPreferences(settings).layout.isEmpty());
        settings.setValue(QStringLiteral("window/theme"), QStringLiteral("purple"));
        QCOMPARE(app::loadPreferences(settings).theme, Choice::System);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
