// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fcntl.h>

#include <QTest>
#include <QTranslator>

#include "engine/audio/sound_file.h"
#include "engine/base/descriptor.h"
#include "engine/base/files.h"
#include "engine/corpus/importers/importer.h"
#include "engine/experiments/description/schema.h"
#include "engine/experiments/files/experiment_file.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/formats/safetensors.h"
#include "tests/support/temporary_folder.h"
#include "translations/catalog_texts.h"
#include "translations/said_texts.h"
#include "widgets/base/text.h"

using namespace timbrel;

namespace {

/// Puts brackets around everything that translators get, and says nothing of the rest.
class Marking final : public QTranslator {
public:
    Marking()
        : m_texts(translations::catalogTexts())
    {
        m_texts.merge(translations::saidTexts(TIMBREL_ROOT).forms);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* text, const char*, int) const override
    {
        return QByteArrayView(context) == "Catalog" && m_texts.contains(text)
            ? QStringLiteral("[%1]").arg(QString::fromUtf8(text))
            : QString();
    }

private:
    std::set<std::string> m_texts;
};

/// What stands outside of all brackets.
QString unmarked(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == u'[' ? 1 : letter == u']' ? -1 : 0;
        if (depth == 0 && letter != u']') {
            rest += letter;
        }
    }
    return rest;
}

} // namespace

/// What the engine says is said in the language of the window.
class TestWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_marking)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_marking); }

    void aMissingFolder()
    {
        params::Experiment experiment(m_schema);
        QVERIFY(experiment.set("corpus", "folder", std::string("/nowhere")));
        Monitor monitor;
        expectTranslated(corpus::readCorpus(experiment.values("corpus"), monitor).error(),
            QStringLiteral("/nowhere: [there is no such folder]. [Check the path, or make the "
                           "built-in corpus]"));
    }

    void aBrokenSound()
    {
        const auto file = m_place.path() / "broken.wav";
        QVERIFY(writeFileAtomically(file, "RIFF, and then nothing"));
        expectTranslated(audio::readSound(file, 16'000).error());
        expectTranslated(audio::readSound(m_place.path() / "absent.wav", 16'000).error());
    }

    void aFullDisk()
    {
        const Descriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
        QVERIFY(full.valid());
        const auto written = writeAll(full, "text", "/dev/full");
        QVERIFY(!written);
        expectTranslated(written.error(),
            QStringLiteral("/dev/full: [cannot [write]: the disk is full]. [Free some space and "
                           "try again; nothing that was saved before is lost]"));
    }

    void aDamagedCheckpoint()
    {
        const auto whole = formats::toBytes(
            {{{"weights", formats::ElementType::F32, {1}, std::string(4, '\0')}}, {}});
        for (const std::size_t length : {std::size_t{2}, std::size_t{12}, whole.size() - 1}) {
            expectTranslated(formats::fromBytes(whole.substr(0, length), "weights").error());
        }
    }

    void aRunThatIsNone()
    {
        expectTranslated(experiments::RunFolder::open(m_place.path()).error());
    }

    void aBadExperiment_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("no TOML") << QByteArray("name = ");
        QTest::newRow("a number as a name") << QByteArray("name = 3");
        QTest::newRow("a strange section") << QByteArray("[trainig]\nbatch = 3");
        QTest::newRow("a strange key") << QByteArray("[training]\nbach = 3");
        QTest::newRow("a key from nowhere") << QByteArray("[training]\nxyzzyxyzzy = 3");
        QTest::newRow("out of range") << QByteArray("[training]\nbatch = -3");
        QTest::newRow("a strange choice") << QByteArray("[method]\nuse = \"lord-smi\"");
        QTest::newRow("a table") << QByteArray("[training.batch]\nx = 3");
    }
    void aBadExperiment()
    {
        QFETCH(QByteArray, toml);
        const auto read = experiments::experimentFromToml(toml.toStdString(), "x.toml", m_schema);
        QVERIFY(!read);
        expectTranslated(read.error());
    }

    void aCorpusWithABrokenFile()
    {
        const auto folder = m_place.path() / "corpus";
        for (const char* file : {"a/one.wav", "b/two.wav"}) {
            QVERIFY(makeFolders((folder / file).parent_path()));
            QVERIFY(writeFileAtomically(folder / file, "no sound"));
        }
        params::Experiment experiment(m_schema);
        QVERIFY(experiment.set("corpus", "folder", folder.string()));
        Monitor monitor;
        expectTranslated(corpus::readCorpus(experiment.values("corpus"), monitor).error());
    }

    void numbersAreTheLocales()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const auto sentence = say("{} of {:.1f} and {:+.2f}", 12345, 2.25, 0.5);
        const QString german = widgets::toQString(sentence);
        QLocale::setDefault(before);
        QCOMPARE(german, QStringLiteral("12.345 of 2,3 and +0,50"));
        QCOMPARE(QString::fromStdString(sentence), QStringLiteral("12345 of 2.2 and +0.50"));
    }

private:
    /// But for the place, which is a name.
    static void expectTranslated(const Error& error, const QString& whole = {})
    {
        const QString text = widgets::toQString(error.text());
        QString rest = text;
        rest.remove(QString::fromStdString(error.where));
        for (const QChar letter : unmarked(rest)) {
            QVERIFY2(!letter.isLetter(), qPrintable(text));
        }
        QVERIFY2(text.contains(u'['), qPrintable(text));
        if (!whole.isEmpty()) {
            QCOMPARE(text, whole);
        }
    }

    Marking m_marking;
    tests::TemporaryFolder m_place;
    std::shared_ptr<const params::Schema> m_schema = experiments::makeSchema();
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
