// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "app/composition/language.h"
#include "app/composition/panels.h"
#include "widgets/base/theme.h"
#include "widgets/window/run_bar.h"

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

    /// 1920 × 1080 pixels at 200 % are 960 × 540, and 640 × 360 at 300 %.
    void aScreenThatShowsAllLargeHasRoomForTheWindow_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto& code : app::Language::available()) {
            QTest::newRow(qPrintable(code)) << code;
        }
    }
    void aScreenThatShowsAllLargeHasRoomForTheWindow()
    {
        QFETCH(QString, code);
        app::Language language;
        language.choose(code);
        widgets::Theme theme(*qApp);
        const app::Panels panels;
        widgets::MainWindow window(panels.docks(), theme);
        for (const QSize size : {QSize(960, 540), QSize(640, 360)}) {
            window.resize(size);
            window.show();
            window.resetLayout();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= size.width() && least.height() <= size.height(),
                qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
            QCOMPARE(window.size(), size);
        }
        // Nothing of the run's bar is hidden behind an arrow.
        for (const QAction* action : window.runBar().actions()) {
            QVERIFY(window.runBar().widgetForAction(const_cast<QAction*>(action))->isVisible());
        }
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
