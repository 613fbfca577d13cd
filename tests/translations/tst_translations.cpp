// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "translations/catalog_texts.h"

using namespace timbrel;

/// Every language there is a file of, against the texts of the program.
class TestTranslations final : public QObject {
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(TIMBREL_TRANSLATIONS));
        for (const auto& file : folder.entryList({QStringLiteral("*.ts")})) {
            QTest::newRow(qPrintable(file)) << file.chopped(3);
        }
    }

    static QString placesOf(const QString& text)
    {
        static const QRegularExpression place(QStringLiteral("%L?[1-9n]"));
        QStringList found;
        for (const auto& match : place.globalMatch(text)) {
            found.append(match.captured());
        }
        found.sort();
        found.removeDuplicates();
        return found.join(u' ');
    }

private Q_SLOTS:
    void nothingIsUnfinished_data() { addLanguages(); }
    void nothingIsUnfinished()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(TIMBREL_TRANSLATIONS "/%1.ts").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.count("<message") > 100);
        QCOMPARE(text.count("unfinished"), 0);
        QCOMPARE(text.count("<translation></translation>"), 0);
    }

    void numbersAreFilledIntoTheSamePlaces_data() { addLanguages(); }
    void numbersAreFilledIntoTheSamePlaces()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(TIMBREL_TRANSLATIONS "/%1.ts").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression message(
            QStringLiteral("<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>"));
        int count = 0;
        for (const auto& match : message.globalMatch(text)) {
            QVERIFY2(placesOf(match.captured(1)) == placesOf(match.captured(2)),
                qPrintable(match.captured(1) + QStringLiteral(" / ") + match.captured(2)));
            ++count;
        }
        QVERIFY(count > 100);
    }

    void whatTheCatalogsSayIsTranslated_data() { addLanguages(); }
    void whatTheCatalogsSayIsTranslated()
    {
        QFETCH(QString, name);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/%1.qm").arg(name)));
        const auto texts = translations::catalogTexts();
        QVERIFY(texts.size() > 200);
        for (const auto& text : texts) {
            QVERIFY2(!translator.translate("Catalog", text.c_str()).isEmpty(), text.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
