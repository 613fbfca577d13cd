// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "app/composition/language.h"

using namespace timbrel;

namespace {

/// Counts the changes of language that an open window is told of.
class Listener final : public QWidget {
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

QString theme()
{
    return QCoreApplication::translate("timbrel::widgets::MainWindow", "&Theme");
}

} // namespace

class TestLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void thereIsEnglishAndMore()
    {
        const auto available = app::Language::available();
        QCOMPARE(available.first(), QStringLiteral("en"));
        for (const auto& code : {"de", "fr", "he"}) {
            QVERIFY(available.contains(QString::fromLatin1(code)));
        }
    }

    void openWindowsFollowAChange()
    {
        app::Language language;
        language.choose(QStringLiteral("en"));
        Listener window;
        window.show();
        QCoreApplication::sendPostedEvents();
        window.changes = 0;
        const QSignalSpy chosen(&language, &app::Language::chosen);
        language.choose(QStringLiteral("de"));
        QTRY_VERIFY(window.changes > 0);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(theme(), QStringLiteral("&Farbschema"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        language.choose(QStringLiteral("en"));
        QCOMPARE(theme(), QStringLiteral("&Theme"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
    }

    void hebrewIsReadFromTheRight()
    {
        app::Language language;
        language.choose(QStringLiteral("he"));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        language.choose(QStringLiteral("fr"));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void anUnknownCodeMeansTheDesktops()
    {
        app::Language language;
        language.choose(QStringLiteral("tlh"));
        QCOMPARE(language.choice(), QString());
        QCOMPARE(QLocale(), QLocale::system());
    }

    void nothingIsLeftBehind()
    {
        {
            app::Language language;
            language.choose(QStringLiteral("de"));
        }
        QCOMPARE(theme(), QStringLiteral("&Theme"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
