// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_run.h"

#include <QSignalSpy>
#include <QTest>

#include "engine/experiments/description/schema.h"

using namespace timbrel;
using app::RunContents;
using app::ShownRun;
using snapshots::RunState;

namespace {

std::shared_ptr<RunContents> contents(const std::string& id, std::int64_t newestStep)
{
    static const auto schema = experiments::makeSchema();
    auto run = std::make_shared<RunContents>(RunContents{.experiment = params::Experiment(schema)});
    run->status.stamp = {id, newestStep};
    if (!id.empty()) {
        run->folder = "/runs/" + id;
        run->steps = {newestStep};
    }
    return run;
}

snapshots::RunStatus status(const std::string& id, RunState state)
{
    snapshots::RunStatus told;
    told.stamp.runId = id;
    told.state = state;
    return told;
}

std::vector<snapshots::SeriesPoint> points(
    const std::string& id, std::int64_t from, std::int64_t to)
{
    std::vector<snapshots::SeriesPoint> made;
    for (auto step = from; step <= to; ++step) {
        made.push_back({id, "loss/total", step, 0.0, 0.0, 1.0});
    }
    return made;
}

std::shared_ptr<const snapshots::TransferGrid> grid(const std::string& id, std::int64_t step)
{
    auto made = std::make_shared<snapshots::TransferGrid>();
    made->stamp = {id, step};
    return made;
}

std::shared_ptr<const snapshots::CodeMap> map(const std::string& id, std::int64_t step)
{
    auto made = std::make_shared<snapshots::CodeMap>();
    made->stamp = {id, step};
    return made;
}

std::shared_ptr<const snapshots::MeasureTable> measures(const std::string& id)
{
    auto made = std::make_shared<snapshots::MeasureTable>();
    made->stamp = {id, 3};
    return made;
}

} // namespace

class TestShownRun final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRunThatTrainsIsShownAsItGrows()
    {
        ShownRun shown;
        QSignalSpy added(&shown, &ShownRun::pointsAdded);
        QSignalSpy grids(&shown, &ShownRun::gridChanged);
        shown.beginTraining(contents("", 0), "/runs");
        shown.setStatus(status("", RunState::Preparing));
        shown.setStatus(status("run-001", RunState::Running));
        QCOMPARE(shown.run()->folder.string(), std::string("/runs/run-001"));
        QVERIFY(shown.trains("run-001"));
        grids.clear();
        shown.append(points("run-001", 1, 3));
        shown.setGrid(grid("run-001", 3));
        shown.setMap(map("run-001", 3));
        QCOMPARE(added.count(), 1);
        QCOMPARE(grids.count(), 1);
        QCOMPARE(shown.run()->series.size(), 3U);
        QCOMPARE(shown.run()->steps, (std::vector<std::int64_t>{3}));
        shown.endTraining();
        QVERIFY(!shown.trains("run-001"));
        QCOMPARE(shown.run()->id(), std::string("run-001"));
    }

    void measuresComeWithTheRunThatIsShown()
    {
        ShownRun shown;
        shown.beginTraining(contents("run-001", 0), "/runs");
        QSignalSpy told(&shown, &ShownRun::measuresChanged);
        shown.setMeasures(measures("run-000"));
        QCOMPARE(told.count(), 0); // of another run
        shown.setMeasures(measures("run-001"));
        QCOMPARE(told.count(), 1);
        auto damaged = contents("old", 40);
        damaged->measuresProblem = say("damaged");
        shown.show(damaged);
        QVERIFY(!told.last().at(0).value<std::shared_ptr<const snapshots::MeasureTable>>());
        QCOMPARE(told.last().at(1).toString(), QStringLiteral("damaged"));
        shown.show(contents("run-001", 3)); // the one that trains, as it is now
        QVERIFY(told.last().at(0).value<std::shared_ptr<const snapshots::MeasureTable>>());
        QCOMPARE(told.last().at(1).toString(), QString());
    }

    void theFirstPointTellsTheFolderWhereItComesBeforeTheStatus()
    {
        ShownRun shown;
        shown.beginTraining(contents("", 0), "/runs");
        shown.append(points("run-001", 1, 1));
        QCOMPARE(shown.run()->folder.string(), std::string("/runs/run-001"));
    }

    void whatBelongsToAnotherRunIsDropped()
    {
        ShownRun shown;
        shown.append(points("run-001", 1, 1)); // nothing trains at all
        QVERIFY(shown.run() == nullptr);
        shown.beginTraining(contents("run-002", 0), "/runs");
        QSignalSpy added(&shown, &ShownRun::pointsAdded);
        QSignalSpy grids(&shown, &ShownRun::gridChanged);
        QSignalSpy maps(&shown, &ShownRun::mapChanged);
        QSignalSpy statuses(&shown, &ShownRun::statusChanged);
        shown.append(points("run-001", 1, 1));
        shown.setGrid(grid("run-001", 3));
        shown.setMap(map("run-001", 3));
        shown.setStatus(status("run-001", RunState::Stopped));
        QCOMPARE(added.count() + grids.count() + maps.count() + statuses.count(), 0);
    }

    void aRunThatTrainsUnseenIsWholeWhenItIsShownAgain()
    {
        ShownRun shown;
        shown.beginTraining(contents("run-001", 0), "/runs");
        shown.show(contents("old", 40));
        QSignalSpy added(&shown, &ShownRun::pointsAdded);
        QSignalSpy statuses(&shown, &ShownRun::statusChanged);
        shown.append(points("run-001", 1, 5));
        shown.setStatus(status("run-001", RunState::Running));
        QCOMPARE(added.count(), 0);
        QCOMPARE(statuses.count(), 1); // the tool bar steers the run that trains
        QCOMPARE(shown.run()->id(), std::string("old"));
        shown.show(contents("run-001", 2)); // as far as it was on disk
        QCOMPARE(shown.run()->series.size(), 5U);
        QCOMPARE(added.count(), 1);
    }

    void aChosenStepStaysUntilTheNewestIsFollowed()
    {
        ShownRun shown;
        shown.beginTraining(contents("run-001", 10), "/runs");
        QSignalSpy wanted(&shown, &ShownRun::previewWanted);
        QSignalSpy grids(&shown, &ShownRun::gridChanged);
        shown.chooseStep(10);
        QCOMPARE(wanted.count(), 1);
        shown.setGrid(grid("run-001", 20));
        QCOMPARE(grids.count(), 0);
        app::Preview preview;
        preview.grid = grid("run-001", 10);
        shown.showPreview(QStringLiteral("run-000"), preview); // late, of another run
        QCOMPARE(grids.count(), 0);
        shown.showPreview(QStringLiteral("run-001"), preview);
        QCOMPARE(shown.grid()->stamp.step, 10);
        shown.followNewest();
        QCOMPARE(shown.grid()->stamp.step, 20);
        shown.showPreview(QStringLiteral("run-001"), preview); // late
        QCOMPARE(shown.grid()->stamp.step, 20);
    }

    void aRunThatIsClosedIsShownNoMore()
    {
        ShownRun shown;
        shown.close(); // there is none
        shown.beginTraining(contents("run-001", 0), "/runs");
        auto other = contents("old", 40);
        other->newest.grid = grid("old", 40);
        shown.show(other);
        shown.chooseStep(40);
        const QSignalSpy anew(&shown, &ShownRun::runChanged);
        const QSignalSpy grids(&shown, &ShownRun::gridChanged);
        QSignalSpy statuses(&shown, &ShownRun::statusChanged);
        shown.close();
        QCOMPARE(anew.count(), 1);
        QVERIFY(shown.run() == nullptr && shown.grid() == nullptr && !shown.step());
        QVERIFY(!grids.last().at(0).value<std::shared_ptr<const snapshots::TransferGrid>>());
        shown.followNewest();
        shown.chooseStep(40);
        QVERIFY(!shown.step());
        shown.append(points("run-001", 1, 2)); // the one that trains goes on unseen
        shown.setGrid(grid("run-001", 2));
        shown.setMeasures(measures("run-001"));
        QVERIFY(shown.grid() == nullptr);
        statuses.clear();
        shown.endTraining();
        QCOMPARE(statuses.count(), 1); // or the tool bar would show it for ever
    }

    void stepsThatAResumedRunRepeatsAreToldOnce()
    {
        ShownRun shown;
        auto run = contents("run-001", 8);
        run->series = points("run-001", 1, 8);
        shown.beginTraining(run, "/runs");
        QSignalSpy anew(&shown, &ShownRun::runChanged);
        shown.append(points("run-001", 5, 6)); // its last checkpoint was at step 4
        QCOMPARE(anew.count(), 1);
        QCOMPARE(shown.run()->series.size(), 6U);
        QCOMPARE(shown.run()->series.curves().front().steps.back(), 6.0);
    }
};

QTEST_GUILESS_MAIN(TestShownRun)
#include "tst_shown_run.moc"
