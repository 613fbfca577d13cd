// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "app/bridge/chosen_grids.h"
#include "app/bridge/lane_versions.h"
#include "app/bridge/model_views.h"
#include "app/bridge/run_comparisons.h"
#include "app/bridge/run_measuring.h"
#include "engine/base/files.h"
#include "engine/experiments/files/clip_list.h"
#include "engine/experiments/files/grid_choice_file.h"
#include "tests/app/bridge/trained_run.h"

// Runs that are measured anew, and compared, beside whatever else goes on.

using namespace timbrel;
using app::ChosenGrids;
using app::LaneVersions;
using app::RunComparisons;
using app::RunMeasuring;
using snapshots::MeasureTable;
using snapshots::RunComparison;

class TestRunStudies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        QVERIFY(std::filesystem::exists(tests::trainedRun()));
    }

    void modelsAreDescribedAndOnlyTheNewestRequestIsAnswered()
    {
        app::ModelViews models(experiments::sharedSchema());
        std::vector<std::shared_ptr<const snapshots::ModelView>> arrived;
        QStringList failures;
        connect(&models, &app::ModelViews::arrived, this,
            [&arrived](const auto& model) { arrived.push_back(model); });
        connect(&models, &app::ModelViews::failed, this,
            [&failures](const QString& why) { failures.append(why); });
        const auto experiment = experiments::tinyExperiment("/nowhere");
        models.request(experiment, {.classes = 3, .clips = 5});
        models.requestRun(tests::trainedRun());
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1U, tests::kPatience);
        QVERIFY(arrived[0]->ofRun);
        QCOMPARE(arrived[0]->name, tests::trainedRun().filename().string());
        auto impossible = experiment;
        experiments::set(impossible, "encoder.halvings", "2");
        models.request(impossible, {.classes = 3, .clips = 5});
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, tests::kPatience);
        QVERIFY(failures[0].contains(QStringLiteral("halves time")));
        QCOMPARE(arrived.size(), 1U);
    }

    void twoStepsAreComparedAndSaved()
    {
        app::Errands errands;
        RunComparisons comparisons({}, experiments::sharedSchema(), errands);
        std::vector<std::int64_t> steps;
        std::shared_ptr<const RunComparison> comparison;
        QString failure;
        connect(&comparisons, &RunComparisons::stepsRead, this,
            [&steps](const QString&, const auto& read) { steps = read; });
        connect(&comparisons, &RunComparisons::arrived, this,
            [&comparison](const auto& told) { comparison = told; });
        connect(&comparisons, &RunComparisons::failed, this,
            [&failure](const QString& why) { failure = why; });
        comparisons.save(m_place.path() / "nothing.csv"); // while there is nothing
        comparisons.requestSteps(tests::trainedRun());
        QTRY_VERIFY_WITH_TIMEOUT(steps.size() >= 2, tests::kPatience);

        const QSignalSpy ended(&comparisons.work(), &app::LongErrand::ended);
        comparisons.compare({tests::trainedRun(), steps.front()}, {tests::trainedRun(), {}});
        QVERIFY(comparisons.work().isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(comparison, tests::kPatience);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(comparison->sides[0].step, steps.front());
        QCOMPARE(comparison->measures.size(), 3U);

        const QSignalSpy saved(&comparisons, &RunComparisons::saved);
        comparisons.save(m_place.path() / "comparison.csv");
        comparisons.save(m_place.path() / "comparison.png");
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, tests::kPatience);
        QVERIFY(readFile(m_place.path() / "comparison.csv")->find("mean_spectrum")
            != std::string::npos);
        QVERIFY(!std::filesystem::exists(m_place.path() / "nothing.csv"));
        comparisons.save(m_place.path() / "nowhere" / "comparison.csv");
        QTRY_VERIFY_WITH_TIMEOUT(failure.contains(QStringLiteral("nowhere")), tests::kPatience);
        comparisons.compare({tests::trainedRun(), 5}, {tests::trainedRun(), {}}); // is no step
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, tests::kPatience);
        QVERIFY(!failure.contains(QStringLiteral("nowhere")));
    }

    void aRunIsMeasuredOnItsOwnCorpusAndOnAnother()
    {
        RunMeasuring measuring({}, experiments::sharedSchema());
        std::shared_ptr<const MeasureTable> table;
        QString failure;
        connect(&measuring, &RunMeasuring::arrived, this,
            [&table](const auto& told, const QString&) { table = told; });
        connect(&measuring, &RunMeasuring::failed, this,
            [&failure](const QString& why) { failure = why; });
        const auto file = tests::trainedRun() / "evaluation.json";
        std::filesystem::remove(file);
        measuring.measure(tests::trainedRun(), {});
        QTRY_VERIFY_WITH_TIMEOUT(table, tests::kPatience);
        QVERIFY(std::filesystem::exists(file));
        const auto* own = table->find("high_band_energy");
        QVERIFY(own != nullptr);
        const double energy = own->value;
        QVERIFY(table->corpus.empty());

        const auto written = readFile(file).value();
        table.reset();
        measuring.measure(tests::trainedRun(), experiments::tinySolos());
        QTRY_VERIFY_WITH_TIMEOUT(table, tests::kPatience);
        QCOMPARE(table->corpus, experiments::tinySolos().string());
        QCOMPARE(table->find("high_band_energy")->value, energy); // the same recordings
        QVERIFY(readFile(file).value() == written); // which tells of the run's own corpus
        measuring.measure(tests::trainedRun(), m_place.path() / "nowhere");
        QTRY_VERIFY_WITH_TIMEOUT(failure.contains(QStringLiteral("nowhere")), tests::kPatience);
    }

    void clipsOfAPersonsChoiceAreMadeAtASavedStep()
    {
        app::Errands errands;
        ChosenGrids grids({}, experiments::sharedSchema(), errands);
        std::shared_ptr<const snapshots::ClipList> clips;
        std::shared_ptr<const snapshots::TransferGrid> grid;
        QString failure;
        connect(
            &grids, &ChosenGrids::clipsRead, this, [&clips](const auto& read) { clips = read; });
        connect(&grids, &ChosenGrids::arrived, this, [&grid](const auto& made) { grid = made; });
        connect(
            &grids, &ChosenGrids::failed, this, [&failure](const QString& why) { failure = why; });
        grids.requestClips(tests::trainedRun());
        QTRY_VERIFY_WITH_TIMEOUT(clips, tests::kPatience);
        const snapshots::GridChoice choice{
            {clips->clips.front().id, clips->clips.back().id, clips->clips[1].id}, {}};
        grids.request(tests::trainedRun(), 12, choice);
        QTRY_VERIFY_WITH_TIMEOUT(grid, tests::kPatience);
        QCOMPARE(grid->choice, choice);
        QCOMPARE(grid->columns.size(), 3U);
        QCOMPARE(grid->stamp.step, std::int64_t{12});
        grid.reset();
        const auto steps = experiments::comparableSteps(tests::trainedRun());
        grids.request(tests::trainedRun(), 0, choice); // no weights were kept
        QTRY_VERIFY_WITH_TIMEOUT(grid, tests::kPatience);
        QCOMPARE(grid->stamp.step, steps.front());
        grids.request(tests::trainedRun(), 12, {{"nowhere@0"}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(failure.contains(QStringLiteral("nowhere@0")), tests::kPatience);

        grids.remember(tests::trainedRun(), choice);
        const auto kept = [] {
            const auto run = experiments::RunFolder::open(tests::trainedRun());
            return experiments::loadGridChoice(*run).value();
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), choice, tests::kPatience);
        std::filesystem::remove(tests::trainedRun() / "grid.json");
    }

    void otherStepsPlayTheSameClip()
    {
        LaneVersions versions({}, experiments::sharedSchema());
        LaneVersions::Grids made;
        QString failure;
        connect(
            &versions, &LaneVersions::arrived, this, [&made](const auto& grids) { made = grids; });
        connect(&versions, &LaneVersions::failed, this,
            [&failure](const QString& why) { failure = why; });
        const auto steps = experiments::comparableSteps(tests::trainedRun());
        const auto run = experiments::RunFolder::open(tests::trainedRun());
        const auto clip = experiments::loadClipList(*run).value().clips.front().id;
        versions.request({{tests::trainedRun(), steps.front()}, {tests::trainedRun(), steps.back()},
                             {tests::trainedRun() / "nowhere", {}}},
            clip);
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 2U, tests::kPatience);
        QCOMPARE(made[0]->stamp.step, steps.front());
        QCOMPARE(made[1]->columns.front().clipId, clip);
        QVERIFY(made[0]->cells.front().picture.decibels.values
            != made[1]->cells.front().picture.decibels.values);
        QVERIFY(failure.contains(QStringLiteral("nowhere")));
    }

    void whatIsStoppedSaysNoMore()
    {
        RunMeasuring measuring({}, experiments::sharedSchema());
        const QSignalSpy arrived(&measuring, &RunMeasuring::arrived);
        const QSignalSpy began(&measuring.work(), &app::LongErrand::began);
        const QSignalSpy ended(&measuring.work(), &app::LongErrand::ended);
        measuring.measure(tests::trainedRun(), {});
        measuring.work().stop();
        measuring.work().stop(); // nothing is left to stop
        QVERIFY(!measuring.work().isBusy());
        measuring.measure(tests::trainedRun(), {});
        measuring.measure(tests::trainedRun(), {}); // takes the place of the other
        QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 1, tests::kPatience);
        QCOMPARE(began.count(), 3);
        QCOMPARE(ended.count(), 3);
    }

private:
    tests::TemporaryFolder m_place;
};

QTEST_GUILESS_MAIN(TestRunStudies)
#include "tst_run_studies.moc"
