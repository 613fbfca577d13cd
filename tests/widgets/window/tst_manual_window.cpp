// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTranslator>

#include "tests/widgets/support/panel_cases.h"
#include "tests/widgets/support/pictures.h"
#include "widgets/window/manual_text.h"
#include "widgets/window/manual_window.h"

using namespace timbrel;

class TestManualWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEveryPanel_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("texts");
        for (const auto& language : QDir(QStringLiteral(":/manual")).entryList(QDir::Dirs)) {
            if (language != QStringLiteral("pictures")) {
                QTest::newRow(qPrintable(language))
                    << QStringLiteral(":/manual/%1").arg(language)
                    << QStringLiteral(":/translations/timbrel_%1.qm").arg(language);
            }
        }
    }
    void tellsOfEveryPanel()
    {
        QFETCH(QString, folder);
        QFETCH(QString, texts);
        QTranslator translator;
        QCOMPARE(translator.load(texts), folder != QStringLiteral(":/manual/en"));
        QApplication::installTranslator(&translator);
        const widgets::ManualWindow manual(folder);
        auto sections = manual.sections();
        for (const auto& panel : tests::panelCases()) {
            const std::unique_ptr<QWidget> made(panel.make());
            QVERIFY2(sections.contains(made->windowTitle()), qPrintable(made->windowTitle()));
            const QString told =
                widgets::explanationOf(widgets::manualText(folder), made->windowTitle());
            QVERIFY2(!told.isEmpty(), qPrintable(made->windowTitle()));
            QVERIFY(!told.contains(QLatin1Char('#')));
        }
        QCOMPARE(sections.removeDuplicates(), 0);
    }

    void opensAtASection()
    {
        const auto manual = shown();
        QVERIFY(manual->openSection(QStringLiteral("Code map")));
        QCOMPARE(cursor(*manual).block().text(), QStringLiteral("Code map"));
        const auto* list = manual->findChild<QListWidget*>();
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Code map"));
        QVERIFY(!manual->openSection(QStringLiteral("No such thing")));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Code map"));
        tests::grabbed(*manual, QStringLiteral("manual"));
    }

    void isReadFromItsList()
    {
        const auto manual = shown();
        auto* list = manual->findChild<QListWidget*>();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(cursor(*manual).block().text(), manual->sections().last());
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(cursor(*manual).block().text(), manual->sections().first());
    }

    void findsWordsOnceAround()
    {
        const auto manual = shown();
        auto* search = manual->findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("phrase"));
        const int first = cursor(*manual).selectionStart();
        QCOMPARE(cursor(*manual).selectedText().toLower(), QStringLiteral("phrase"));
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(search, Qt::Key_Return);
            if (cursor(*manual).selectionStart() == first) {
                return;
            }
        }
        QFAIL("the search does not come around");
    }

    void showsItsPictureAtTheWidthOfTheText()
    {
        const auto manual = shown();
        const auto* text = manual->findChild<QTextBrowser*>();
        const auto picture = text->document()
                                 ->resource(QTextDocument::ImageResource,
                                     QUrl(QStringLiteral("../pictures/window.png")))
                                 .value<QImage>();
        QVERIFY(!picture.isNull());
        QVERIFY(picture.deviceIndependentSize().width() <= text->viewport()->width());
    }

    void isEnglishWhereThereIsNoOther()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Swahili));
        QCOMPARE(widgets::manualFolder(), QStringLiteral(":/manual/en"));
        QLocale::setDefault(before);
        QVERIFY(QDir(widgets::manualFolder()).exists());
    }

private:
    static std::unique_ptr<widgets::ManualWindow> shown()
    {
        auto manual = std::make_unique<widgets::ManualWindow>(QStringLiteral(":/manual/en"));
        manual->show();
        tests::settle();
        return manual;
    }
    static QTextCursor cursor(const widgets::ManualWindow& manual)
    {
        return manual.findChild<QTextBrowser*>()->textCursor();
    }
};

QTEST_MAIN(TestManualWindow)
#include "tst_manual_window.moc"
