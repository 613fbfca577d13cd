// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_grid.h"

#include <QSignalSpy>
#include <QTest>

#include "engine/experiments/description/schema.h"

using namespace timbrel;
using app::RunContents;
using app::ShownGrid;
using app::ShownRun;
using snapshots::GridChoice;
using snapshots::TransferGrid;

namespace {

const GridChoice kChoice{{"a@0", "b@0"}, {}};

std::shared_ptr<const TransferGrid> grid(std::int64_t step, const GridChoice& choice = {})
{
    auto made = std::make_shared<TransferGrid>();
    made->stamp = {"run-001", step};
    made->choice = choice;
    return made;
}

} // namespace

class TestShownGrid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<ShownRun>();
        m_grid = std::make_unique<ShownGrid>(*m_run);
        m_shown.clear();
        m_wanted.clear();
        connect(m_grid.get(), &ShownGrid::gridChanged, this,
            [this](const auto& grid) { m_shown.push_back(grid); });
        connect(m_grid.get(), &ShownGrid::makeWanted, this,
            [this](std::int64_t step, const GridChoice&) { m_wanted.push_back(step); });
    }

    void ofAFinishedRunItIsMadeBeside()
    {
        m_run->show(contents(GridChoice{}));
        QCOMPARE(m_shown.back(), m_run->grid());
        m_grid->choose(kChoice);
        QCOMPARE(m_wanted, (std::vector<std::int64_t>{40}));
        QCOMPARE(m_shown.back(), m_run->grid()); // until it is there
        m_grid->setMade(grid(40, GridChoice{{"c@0"}, {}})); // chosen before
        QCOMPARE(m_shown.back(), m_run->grid());
        const auto made = grid(40, kChoice);
        m_grid->setMade(made);
        QCOMPARE(m_shown.back(), made);
        QCOMPARE(m_run->run()->gridChoice, kChoice);
        m_grid->choose({});
        QCOMPARE(m_shown.back(), m_run->grid()); // the usual one is known
        QCOMPARE(m_wanted.size(), 1U);
    }

    void anotherStepKeepsTheChoiceAndTheLastGridUntilItIsMade()
    {
        m_run->show(contents(kChoice)); // remembered
        QCOMPARE(m_wanted, (std::vector<std::int64_t>{40}));
        const auto made = grid(40, kChoice);
        m_grid->setMade(made);
        m_run->chooseStep(10);
        m_run->showPreview(QStringLiteral("run-001"), {grid(10), nullptr, {}, {}});
        QCOMPARE(m_wanted.back(), std::int64_t{10});
        QCOMPARE(m_shown.back(), made);
        m_grid->giveUp();
        QCOMPARE(m_shown.back()->stamp.step, std::int64_t{10});
        QVERIFY(m_shown.back()->choice.empty());
    }

    void theRunThatTrainsIsAskedItself()
    {
        QSignalSpy wished(m_grid.get(), &ShownGrid::wished);
        auto run = contents(GridChoice{});
        run->newest = {};
        m_run->beginTraining(run, "/runs");
        snapshots::RunStatus status;
        status.stamp.runId = "run-001";
        status.state = snapshots::RunState::Running;
        m_run->setStatus(status);
        m_run->setGrid(grid(3));
        m_grid->choose(kChoice);
        QCOMPARE(wished.count(), 1);
        QVERIFY(m_wanted.empty());
        m_run->setGrid(grid(4)); // made before the wish was heard
        QCOMPARE(m_shown.back()->stamp.step, std::int64_t{3});
        m_run->setGrid(grid(40)); // it cannot be granted
        QCOMPARE(m_shown.back()->stamp.step, std::int64_t{40});
        m_run->setGrid(grid(4, kChoice));
        QCOMPARE(m_shown.back()->stamp.step, std::int64_t{4});
        m_run->chooseStep(3); // gone by: the run does not make it again
        m_run->showPreview(QStringLiteral("run-001"), {grid(3), nullptr, {}, {}});
        QCOMPARE(m_wanted, (std::vector<std::int64_t>{3}));
    }

private:
    static std::shared_ptr<RunContents> contents(const GridChoice& choice)
    {
        static const auto schema = experiments::makeSchema();
        auto run =
            std::make_shared<RunContents>(RunContents{.experiment = params::Experiment(schema)});
        run->status.stamp.runId = "run-001";
        run->folder = "/runs/run-001";
        run->newest.grid = grid(40);
        run->gridChoice = choice;
        return run;
    }

    std::unique_ptr<ShownRun> m_run;
    std::unique_ptr<ShownGrid> m_grid;
    std::vector<std::shared_ptr<const TransferGrid>> m_shown;
    std::vector<std::int64_t> m_wanted;
};

QTEST_MAIN(TestShownGrid)
#include "tst_shown_grid.moc"
