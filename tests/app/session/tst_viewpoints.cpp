// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/viewpoints.h"

#include <QSignalSpy>
#include <QTest>

#include "engine/experiments/description/schema.h"

using namespace timbrel;
using snapshots::Viewpoint;

/// What is looked at, as a value that can be gone back to.
class TestViewpoints final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<app::ShownRun>();
        m_clip = std::make_unique<app::ShownClip>();
        connect(m_run.get(), &app::ShownRun::runChanged, m_clip.get(), &app::ShownClip::clear);
        connect(m_run.get(), &app::ShownRun::gridChanged, m_clip.get(), &app::ShownClip::setGrid);
        m_viewpoints = std::make_unique<app::Viewpoints>(*m_run, *m_clip);
        m_moves.clear();
        connect(m_viewpoints.get(), &app::Viewpoints::moved, this,
            [this](const Viewpoint& before, const Viewpoint& after) {
                m_moves.emplace_back(before, after);
            });
    }

    void whatAPersonChoosesIsAMoveAndWhatComesByItselfIsNone()
    {
        show("one");
        QCOMPARE(m_viewpoints->now().run, std::string("/runs/one"));
        QVERIFY(m_viewpoints->now().cell.has_value()); // the first, by itself
        m_run->setGrid(grid("one", 9)); // a newer preview
        settle();
        QVERIFY(m_moves.empty());
        m_clip->selectLane(0); // heard, not chosen
        settle();
        QVERIFY(m_moves.empty());
        m_clip->chooseCell(0, 1);
        settle();
        QCOMPARE(m_moves.size(), 1U);
        QCOMPARE(m_moves[0].second.cell->second, 1);
        m_run->chooseStep(4);
        settle();
        QCOMPARE(m_moves.size(), 2U);
        show("two");
        QCOMPARE(m_moves.size(), 3U);
        QCOMPARE(m_moves[2].first.run, std::string("/runs/one"));
    }

    void anotherRunIsAskedForAndItsStepAndCellFollow()
    {
        show("one");
        const QSignalSpy run(m_viewpoints.get(), &app::Viewpoints::runWanted);
        const QSignalSpy step(m_viewpoints.get(), &app::Viewpoints::stepWanted);
        const Viewpoint there{.run = "/runs/two", .step = 4, .cell = {{0, 1}}, .lane = 1};
        m_viewpoints->go(there);
        QCOMPARE(run.count(), 1);
        QCOMPARE(step.count(), 0);
        show("two");
        QCOMPARE(step.count(), 1);
        QCOMPARE(m_clip->place()->column, 1U);
        QCOMPARE(m_clip->lane(), 1);
        QVERIFY(m_moves.empty());
    }

    void aRunThatIsClosedIsNoMove()
    {
        show("one");
        m_run->close();
        settle();
        QVERIFY(m_viewpoints->now().run.empty());
        QVERIFY(m_clip->view() == nullptr);
        show("two");
        QVERIFY(m_moves.empty()); // there is no way back
    }

    void aRunThatCannotBeReadChangesNothing()
    {
        show("one");
        m_viewpoints->go({.run = "/runs/gone", .step = {}, .cell = {{0, 1}}});
        settle();
        m_clip->chooseCell(0, 1); // a person goes on meanwhile
        settle();
        QCOMPARE(m_moves.size(), 1U);
        QCOMPARE(m_viewpoints->now().run, std::string("/runs/one"));
        m_viewpoints->go({});
        settle();
        QCOMPARE(m_viewpoints->now().run, std::string("/runs/one"));
    }

private:
    static std::shared_ptr<const snapshots::TransferGrid> grid(
        const std::string& id, std::int64_t step)
    {
        auto made = std::make_shared<snapshots::TransferGrid>();
        made->stamp = {id, step};
        for (const char* clip : {"one.wav@0", "two.wav@0"}) {
            made->rows.push_back({"piano", clip, {}});
            made->columns.push_back({"piano", clip, {}});
        }
        made->cells.resize(4);
        return made;
    }
    void show(const std::string& id)
    {
        static const auto schema = experiments::makeSchema();
        auto run = std::make_shared<app::RunContents>(
            app::RunContents{.experiment = params::Experiment(schema)});
        run->status.stamp = {id, 8};
        run->folder = "/runs/" + id;
        run->steps = {4, 8};
        run->newest.grid = grid(id, 8);
        m_run->show(run);
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<app::ShownRun> m_run;
    std::unique_ptr<app::ShownClip> m_clip;
    std::unique_ptr<app::Viewpoints> m_viewpoints;
    std::vector<std::pair<Viewpoint, Viewpoint>> m_moves;
};

QTEST_GUILESS_MAIN(TestViewpoints)
#include "tst_viewpoints.moc"
