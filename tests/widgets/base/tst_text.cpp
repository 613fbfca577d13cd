// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace timbrel;

class TestText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void numbersAreWrittenAsInTheUsersCountry_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("hertz");
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("hours");
        const auto row = [](const char* locale, const char* position, const char* hertz,
                             const QString& count, const char* hours) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(position)
                                  << QString::fromLatin1(hertz) << count
                                  << QString::fromLatin1(hours);
        };
        row("en_GB", "1:02.5", "2.5k", QStringLiteral("12,340"), "2.5 h");
        row("de_DE", "1:02,5", "2,5k", QStringLiteral("12.340"), "2,5 h");
        row("fr_FR", "1:02,5", "2,5k", QStringLiteral("12\u202f340"), "2,5 h");
    }
    void numbersAreWrittenAsInTheUsersCountry()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(widgets::positionText(62.5), "position");
        QTEST(widgets::hertzText(2500.0), "hertz");
        QTEST(widgets::countText(12340), "count");
        QTEST(widgets::durationText(9000.0), "hours");
    }

    void namesKeepTheirOrderFromRightToLeft()
    {
        const auto sentence = say("there is no {}", std::string("/music/piano.wav"));
        QCOMPARE(widgets::toQString(sentence), QStringLiteral("there is no /music/piano.wav"));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(widgets::toQString(sentence),
            QStringLiteral("there is no \u2068/music/piano.wav\u2069"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestText)
#include "tst_text.moc"
