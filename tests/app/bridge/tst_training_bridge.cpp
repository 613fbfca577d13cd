// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bridge/training_bridge.h"

#include <algorithm>
#include <set>

#include <QTest>

#include "tests/app/bridge/trained_run.h"

using namespace timbrel;
using app::TrainingBridge;
using snapshots::RunState;
using Kind = runtime::Outcome::Kind;

namespace {

/// Everything that a bridge tells.
struct Listener {
    explicit Listener(const TrainingBridge& bridge)
    {
        const auto hear = [&bridge, this](auto signal, auto what) {
            QObject::connect(&bridge, signal, &context, what);
        };
        hear(&TrainingBridge::statusChanged, [this](const auto& status) {
            states.push_back(status->state);
            ids.insert(status->stamp.runId);
        });
        hear(&TrainingBridge::pointsArrived, [this](const auto& arrived) {
            points.insert(points.end(), arrived.begin(), arrived.end());
        });
        hear(&TrainingBridge::gridArrived, [this](const auto& arrived) { grid = arrived; });
        hear(&TrainingBridge::mapArrived, [this](const auto& arrived) { map = arrived; });
        hear(&TrainingBridge::corpusArrived, [this](const auto& arrived) { corpus = arrived; });
        hear(&TrainingBridge::ended,
            [this](const experiments::TrainingReport& told) { report = told; });
    }

    [[nodiscard]] bool saw(RunState state) const
    {
        return std::ranges::find(states, state) != states.end();
    }

    QObject context;
    std::vector<RunState> states;
    std::set<std::string> ids;
    std::vector<snapshots::SeriesPoint> points;
    std::shared_ptr<const snapshots::TransferGrid> grid;
    std::shared_ptr<const snapshots::CodeMap> map;
    std::shared_ptr<const snapshots::CorpusSummary> corpus;
    std::optional<experiments::TrainingReport> report;
};

} // namespace

class TestTrainingBridge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
    }

    void aRunIsToldFromItsCorpusToItsEnd()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        bridge.start(tests::tinyExperiment(12), place.path() / "runs");
        QVERIFY(bridge.isTraining());
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
        QVERIFY(!bridge.isTraining());
        QCOMPARE(listener.report->outcome.kind, Kind::Completed);
        QCOMPARE(listener.states.front(), RunState::Preparing);
        QCOMPARE(listener.states.back(), RunState::Completed);
        QCOMPARE(listener.corpus->classes.size(), 2U);
        const auto totals = std::ranges::count(
            listener.points, std::string("loss/total"), &snapshots::SeriesPoint::name);
        QCOMPARE(totals, 12);
        QCOMPARE(listener.grid->cells.size(),
            listener.grid->rows.size() * listener.grid->columns.size());
        QCOMPARE(listener.grid->stamp.step, 12);
        QVERIFY(!listener.map->contentCodes.empty());
        QCOMPARE(listener.points.front().runId, listener.report->run->id());
        QTRY_VERIFY(!bridge.isBusy());
    }

    void stopSavesWhatWasLearnt()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        bridge.start(tests::tinyExperiment(100'000), place.path() / "runs");
        QTRY_VERIFY_WITH_TIMEOUT(!listener.points.empty(), tests::kPatience);
        bridge.stop();
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
        QCOMPARE(listener.report->outcome.kind, Kind::Stopped);
        QVERIFY(listener.saw(RunState::Stopping));
        QCOMPARE(listener.states.back(), RunState::Stopped);
        const auto record = listener.report->run->record();
        QVERIFY(record.has_value());
        QVERIFY(record->step > 0);
        QVERIFY(!std::filesystem::is_empty(listener.report->run->checkpoints()));
    }

    void stopIsHeardBeforeTheFirstStep()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        bridge.start(tests::tinyExperiment(100'000), place.path() / "runs");
        bridge.stop();
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
        QCOMPARE(listener.report->outcome.kind, Kind::Stopped);
    }

    void pauseHoldsUntilItIsToldToGoOn()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        bridge.start(tests::tinyExperiment(100'000), place.path() / "runs");
        QTRY_VERIFY_WITH_TIMEOUT(!listener.points.empty(), tests::kPatience);
        bridge.pause();
        QTRY_COMPARE_WITH_TIMEOUT(listener.states.back(), RunState::Paused, tests::kPatience);
        const auto held = listener.points.size();
        bridge.goOn();
        QCOMPARE(listener.states.back(), RunState::Running);
        QTRY_VERIFY_WITH_TIMEOUT(listener.points.size() > held, tests::kPatience);
        bridge.stop();
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
    }

    void aStoppedRunGoesOnWhereItStood()
    {
        const tests::TemporaryFolder place;
        const auto copy = place.path() / tests::trainedRun().filename();
        std::filesystem::copy(tests::trainedRun(), copy, std::filesystem::copy_options::recursive);
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        const auto folder = experiments::RunFolder::open(copy);
        QVERIFY(folder.has_value());
        bridge.resume(tests::tinyExperiment(16), *folder);
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
        QCOMPARE(listener.report->outcome.kind, Kind::Completed);
        QCOMPARE(listener.points.front().step, 13);
        QCOMPARE(listener.ids, std::set<std::string>{folder->id()});
    }

    void aCorpusIsInspectedOrItIsSaidWhyNot()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        auto experiment = tests::tinyExperiment(1);
        bridge.inspect(experiment);
        QTRY_VERIFY_WITH_TIMEOUT(listener.corpus != nullptr, tests::kPatience);
        QCOMPARE(listener.corpus->failure, std::string());
        QVERIFY(listener.corpus->recordings.size() > 8);

        experiments::set(experiment, "corpus.folder", (place.path() / "nowhere").string());
        bridge.inspect(experiment);
        QTRY_VERIFY_WITH_TIMEOUT(!listener.corpus->failure.empty(), tests::kPatience);
        QVERIFY(listener.corpus->failure.english().find("nowhere") != std::string::npos);
        QVERIFY(listener.states.empty()); // no run was meant
    }

    void aCorpusAskedForWhileARunTrainsIsToldAfterwards()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        bridge.start(tests::tinyExperiment(4), place.path() / "runs");
        auto other = tests::tinyExperiment(1);
        experiments::set(other, "corpus.folder", (place.path() / "nowhere").string());
        bridge.inspect(other);
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
        QCOMPARE(listener.report->outcome.kind, Kind::Completed);
        QTRY_VERIFY_WITH_TIMEOUT(!listener.corpus->failure.empty(), tests::kPatience);
    }

    void aCorpusNotInspectedYetWhenARunBeginsIsInspectedAfterwards()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        bridge.inspect(tests::tinyExperiment(4));
        bridge.start(tests::tinyExperiment(4), place.path() / "runs");
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(listener.corpus->examined, tests::kPatience);
    }

    void aCorpusThatWasInspectedIsNotInspectedAgainAfterARun()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        int begun = 0;
        connect(&bridge, &TrainingBridge::inspectionBegan, this, [&begun] { ++begun; });
        bridge.inspect(tests::tinyExperiment(4));
        QTRY_VERIFY_WITH_TIMEOUT(
            listener.corpus != nullptr && listener.corpus->examined, tests::kPatience);
        bridge.start(tests::tinyExperiment(4), place.path() / "runs");
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!bridge.isBusy(), tests::kPatience);
        QCOMPARE(begun, 1);
    }

    void aRunWithoutACorpusFailsInWords()
    {
        const tests::TemporaryFolder place;
        TrainingBridge bridge({.solos = place.path() / "solos", .runs = {}});
        const Listener listener(bridge);
        auto experiment = tests::tinyExperiment(4);
        experiments::set(experiment, "corpus.folder", (place.path() / "nowhere").string());
        bridge.start(experiment, place.path() / "runs");
        QTRY_VERIFY_WITH_TIMEOUT(listener.report.has_value(), tests::kPatience);
        QCOMPARE(listener.report->outcome.kind, Kind::Failed);
        QVERIFY(
            listener.report->outcome.error->text().english().find("nowhere") != std::string::npos);
        QVERIFY(!listener.report->run.has_value());
        QCOMPARE(listener.states.back(), RunState::Failed);
    }
};

QTEST_GUILESS_MAIN(TestTrainingBridge)
#include "tst_training_bridge.moc"
