// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "translations/catalog_texts.h"
#include "translations/said_texts.h"

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

    /// "%1" of the window's texts, "{}" and "{1:.2f}" of the engine's, the latter with numbers.
    static QString placesOf(const QString& text)
    {
        static const QRegularExpression place(QStringLiteral("%L?[1-9n]|\\{(\\d*)(:[^}]*)?\\}"));
        QStringList found;
        int next = 0;
        for (const auto& match : place.globalMatch(text)) {
            const bool numbered =
                !match.captured().startsWith(u'{') || !match.captured(1).isEmpty();
            found.append(numbered ? match.captured()
                                  : QStringLiteral("{%1%2}").arg(next++).arg(match.captured(2)));
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

    void everythingThatIsSaidCanBeHeard()
    {
        const auto said = translations::saidTexts(TIMBREL_TRANSLATIONS "/..");
        for (const auto& call : said.unheard) {
            QFAIL(call.c_str()); // say() takes a literal
        }
        QVERIFY(said.forms.size() > 300);
        QVERIFY(said.forms.contains("cannot {}: the disk is full"));
    }

    void whatIsSaidIsFoundInSources()
    {
        translations::SaidTexts said;
        // No raw text: moc would not see this class behind it.
        translations::listen(said,
            "fail(x, say(\"one {}\" // say(\"not this\")\n"
            "\" two\", n), '\"', say( \"a \\\"b\\\"\\\\\" ), me.say(words), \"say(\\\"nor "
            "this\\\")\");\n"
            "say(form); say(\"{}: {:.1f}\", a, b); essay(\"nor that\"); 1'000; say(\"last\")",
            "x.cpp");
        QVERIFY(said.forms == (std::set<std::string>{"one {} two", "a \"b\"\\", "last"}));
        QCOMPARE(said.unheard, (std::vector<std::string>{"x.cpp:3"}));
    }

    void whatTheEngineSaysIsTranslated_data() { addLanguages(); }
    void whatTheEngineSaysIsTranslated()
    {
        QFETCH(QString, name);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/%1.qm").arg(name)));
        auto texts = translations::catalogTexts();
        texts.merge(translations::saidTexts(TIMBREL_TRANSLATIONS "/..").forms);
        QVERIFY(texts.size() > 500);
        for (const auto& text : texts) {
            QVERIFY2(!translator.translate("Catalog", text.c_str()).isEmpty(), text.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
