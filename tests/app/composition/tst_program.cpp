// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "engine/audio/synthesiser.h"

/// The program as a person starts it.
class TestProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelpNeedNoDisplay()
    {
        const auto version = run({QStringLiteral("--version")}, QStringLiteral("none"));
        QCOMPARE(version.exitStatus, 0);
        QCOMPARE(version.out, QStringLiteral("timbrel " TIMBREL_VERSION "\n"));
        const auto help = run({QStringLiteral("--help")}, QStringLiteral("none"));
        QCOMPARE(help.exitStatus, 0);
        for (const char* option : {"--demo", "--tour", "--version", "run"}) {
            QVERIFY2(help.out.contains(QString::fromLatin1(option)), option);
        }
    }

    void wrongUsageIsTold()
    {
        const auto unknown = run({QStringLiteral("--demmo")});
        QCOMPARE(unknown.exitStatus, 2);
        QVERIFY(unknown.err.contains(QStringLiteral("demmo")));
        QCOMPARE(run({QStringLiteral("one"), QStringLiteral("two")}).exitStatus, 2);
    }

    void theTourOfWhatIsNoRunFailsInWords()
    {
        const QTemporaryDir folder;
        const auto tour =
            run({QStringLiteral("--tour"), folder.path(), QStringLiteral("/no/such/run")});
        QCOMPARE(tour.exitStatus, 1);
        QVERIFY(tour.err.contains(QStringLiteral("/no/such/run")));
    }

    void theTourPhotographsEverything()
    {
        if (!timbrel::audio::findSoundfont({})) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        const QTemporaryDir folder;
        const auto tour = run({QStringLiteral("--tour"), folder.path()});
        QVERIFY2(tour.exitStatus == 0, qPrintable(tour.err));
        const auto picture = [&folder](const char* name) {
            return QImage(folder.filePath(QString::fromLatin1(name)));
        };
        QCOMPARE(picture("window-1280x720.png").size(), QSize(1280, 720));
        QCOMPARE(picture("window-2560x1440.png").size(), QSize(2560, 1440));
        QCOMPARE(picture("window-1280x720-dark.png").size(), QSize(1280, 720));
        QCOMPARE(picture("window-1280x720-contrast.png").size(), QSize(1280, 720));
        QVERIFY(picture("panel-spectrograms-difference.png") != picture("panel-spectrograms.png"));
        QCOMPARE(picture("guided-tour-1.png").size(), QSize(1280, 720));
        QVERIFY(picture("guided-tour-6.png") != picture("guided-tour-1.png"));
        for (const char* panel : {"panel-experiment.png", "panel-corpus.png", "panel-runs.png",
                 "panel-spectrograms.png", "panel-curves.png", "panel-log.png", "panel-grid.png",
                 "panel-map.png", "panel-player.png", "panel-reconstruction.png"}) {
            QVERIFY2(colorsOf(picture(panel)) > 8, panel); // drawn, not blank
        }
    }

private:
    struct Ending {
        int exitStatus = 0;
        QString out;
        QString err;
    };

    [[nodiscard]] static Ending run(
        const QStringList& arguments, const QString& platform = QStringLiteral("offscreen"))
    {
        const QTemporaryDir home;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TIMBREL_PROGRAM), arguments);
        program.waitForFinished(-1); // ctest ends what hangs
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
    }

    [[nodiscard]] static int colorsOf(const QImage& picture)
    {
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); y += 4) {
            for (int x = 0; x < picture.width(); x += 4) {
                colors.insert(picture.pixel(x, y));
            }
        }
        return static_cast<int>(colors.size());
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
