// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <map>

#include <QSignalSpy>
#include <QTest>

#include "app/composition/workbench.h"
#include "engine/audio/sound_file.h"
#include "engine/base/files.h"
#include "engine/experiments/files/evaluation_file.h"
#include "engine/experiments/files/series_file.h"
#include "tests/app/bridge/trained_run.h"
#include "tests/support/process.h"
#include "tests/support/signals.h"

using namespace timbrel;
using app::Workbench;

/// What is computed in the window is computed anew by the script that its log makes, without a
/// window, to the same numbers.
class TestReplay final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        m_theme = std::make_unique<widgets::Theme>(*qApp);
    }

    void theScriptComputesTheSameNumbers()
    {
        const tests::TemporaryFolder place;
        // What the user has fetched, such as the transcriber, would be measured with.
        qputenv("XDG_DATA_HOME", place.path().c_str());
        Workbench workbench(*m_theme,
            experiments::Places{place.path() / "solos", place.path() / "runs"}, app::Preferences{});
        auto& parts = workbench.parts();
        parts.window.show();
        std::map<std::string, double> trained; // as training measured it
        trainMeasureAndTransfer(workbench, place.path(), trained);
        const auto script = place.path() / "session.sh";
        const auto text = parts.panels.log->script().toStdString();
        QVERIFY(writeFileAtomically(script, text).has_value());
        for (const char* command : {"train", "evaluate", "transfer", "reconstruct"}) {
            QVERIFY2(text.find(std::string("\ntimbrel-cli ") + command) != std::string::npos,
                text.c_str());
        }
        const auto run = parts.run.run()->folder;
        const auto measured = measures(run);
        std::filesystem::remove(run / "evaluation.json");

        const auto folder = std::filesystem::path(TIMBREL_CLI).parent_path().string();
        const auto replayed = tests::runProcess({"env", "-C", place.path().string(),
            "PATH=" + folder + ":/usr/bin:/bin", "XDG_DATA_HOME=" + place.path().string(),
            "XDG_CACHE_HOME=" + place.path().string(), "sh", script.string()});
        QVERIFY2(replayed.exitStatus == 0, replayed.err.c_str());

        const auto again = run.parent_path() / "tiny-run-002";
        QVERIFY(curves(again) == curves(run));
        QVERIFY(!curves(run).empty());
        QVERIFY(!trained.empty());
        QVERIFY(measures(again) == trained);
        QVERIFY(measures(run) == measured); // as it was measured anew
        const auto made = audio::readSound(place.path() / "tune-flute.wav", 16'000);
        QVERIFY(made.has_value());
        const auto seen = audio::readSound(place.path() / "seen.wav", 16'000);
        QVERIFY(seen.has_value());
        QCOMPARE(made->samples, seen->samples);
    }

private:
    static void trainMeasureAndTransfer(Workbench& workbench, const std::filesystem::path& place,
        std::map<std::string, double>& trained)
    {
        auto& parts = workbench.parts();
        workbench.running().train(tests::tinyExperiment(12));
        Q_EMIT parts.panels.measures->measureRequested({}); // refused: the run has just begun
        QVERIFY(!parts.measuring.work().isBusy());
        QVERIFY(!parts.panels.log->script().contains(QStringLiteral("evaluate")));
        QTRY_VERIFY_WITH_TIMEOUT(!parts.training.isTraining(), tests::kPatience);
        trained = measures(parts.run.run()->folder);
        const QSignalSpy measured(&parts.measuring, &app::RunMeasuring::arrived);
        Q_EMIT parts.panels.measures->measureRequested({});
        QTRY_COMPARE_WITH_TIMEOUT(measured.count(), 1, tests::kPatience);
        const auto tune = place / "tune.wav";
        QVERIFY(audio::writeSound(tune, {16'000, tests::melody(16'000, 24'000)}).has_value());
        const QSignalSpy arrived(&parts.tracks, &app::TrackTransfers::arrived);
        Q_EMIT parts.panels.tracks->fileChosen(QString::fromStdString(tune.string()));
        QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 1, tests::kPatience);
        snapshots::TrackWish wish;
        wish.target = "flute";
        wish.stitching = {.way = "overlap-add", .frames = 16};
        Q_EMIT parts.panels.tracks->transferRequested(wish);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 2, tests::kPatience);
        const QSignalSpy saved(&parts.tracks, &app::TrackTransfers::saved);
        parts.tracks.save(1, place / "seen.wav");
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, tests::kPatience);
        Q_EMIT parts.panels.reconstruction->recordingChosen(
            QString::fromStdString(tune.string()), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!parts.reconstructions.isBusy(), tests::kPatience);
    }

    /// Every point of every curve but those of speed.
    static std::map<std::pair<std::string, std::int64_t>, double> curves(
        const std::filesystem::path& run)
    {
        std::map<std::pair<std::string, std::int64_t>, double> points;
        const auto folder = experiments::RunFolder::open(run).value();
        const auto read = experiments::SeriesFile(folder.seriesFile()).read("").value();
        for (const auto& point : read) {
            if (!point.name.starts_with("speed/")) {
                points[{point.name, point.step}] = point.value;
            }
        }
        return points;
    }

    static std::map<std::string, double> measures(const std::filesystem::path& run)
    {
        std::map<std::string, double> values;
        const auto table = experiments::loadEvaluation(run / "evaluation.json", "").value();
        for (const auto& measure : table.measures) {
            values[measure.id] = std::isnan(measure.value) ? -1.0 : measure.value;
        }
        return values;
    }

    std::unique_ptr<widgets::Theme> m_theme;
};

QTEST_MAIN(TestReplay)
#include "tst_replay.moc"
