// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/queueing.h"

#include <QTest>

#include "app/composition/workbench.h"
#include "tests/app/bridge/tiny_sweep.h"
#include "widgets/panels/queue_view.h"

using namespace timbrel;
using app::Workbench;

class TestQueueing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!experiments::soundfontIsThere()) {
            QSKIP("There is no soundfont to make a corpus with: install fluidr3mono-gm-soundfont");
        }
        m_theme = std::make_unique<widgets::Theme>(*qApp);
    }
    void init()
    {
        m_place = std::make_unique<tests::TemporaryFolder>();
        open();
    }
    void cleanup()
    {
        m_workbench.reset();
        m_place.reset();
    }

    void whatWaitsIsTrainedOneAfterAnother()
    {
        add("first", 3);
        add("second", 2);
        waitFor(2);
        QVERIFY(!parts().training.isTraining()); // nothing begins by itself
        Q_EMIT runs().queueStartRequested();
        waitFor(0);
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining() && finished() == 2, kPatience);
        QCOMPARE(names(), QStringLiteral("first second"));
    }

    void aRunThatTrainsIsFollowedByWhatWaits()
    {
        m_workbench->running().train(experiment("now", 4));
        add("later", 2);
        QTRY_VERIFY_WITH_TIMEOUT(finished() == 2, kPatience);
        QCOMPARE(names(), QStringLiteral("later now"));
        waitFor(0);
    }

    void afterAStopNothingBegins()
    {
        add("later", 2);
        m_workbench->running().train(experiment("long", 1'000'000));
        QTRY_VERIFY_WITH_TIMEOUT(!parts().run.run()->id().empty(), kPatience);
        parts().training.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining(), kPatience);
        settleErrands();
        QVERIFY(!parts().training.isTraining());
        waitFor(1);
    }

    void theQueueOutlivesTheProgram()
    {
        add("a", 2);
        add("b", 2);
        Q_EMIT runs().queueExchangeRequested(0, 1);
        waitFor(2);
        m_workbench.reset();
        open();
        waitFor(2);
        QCOMPARE(m_queue->front().experiment, "b");
        Q_EMIT runs().queueRemoveRequested(0);
        waitFor(1);
        QCOMPARE(m_queue->front().experiment, "a");
    }

    void oneThatCannotBeginStaysAndIsNotTriedAgain()
    {
        auto lost = experiment("lost", 2);
        QVERIFY(lost.setFromText("corpus.folder", "/nowhere").has_value());
        parts().queue.add(lost);
        add("fine", 2);
        waitFor(2);
        Q_EMIT runs().queueStartRequested();
        QTRY_VERIFY_WITH_TIMEOUT(
            parts().panels.experiment->message().contains(QStringLiteral("/nowhere"))
                && !parts().training.isTraining(),
            kPatience);
        settleErrands();
        waitFor(2); // both: a drive may be missing for a while
        QVERIFY(!parts().training.isTraining());
    }

    void aRunGoesOnWhenItsTurnComes()
    {
        m_workbench->running().train(experiment("begun", 3));
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining() && finished() == 1, kPatience);
        const auto run = parts().run.run()->id();
        Q_EMIT runs().resumeLaterRequested(QString::fromStdString(run), 5);
        waitFor(1);
        QCOMPARE(m_queue->front().experiment, run);
        QCOMPARE(m_queue->front().steps, 5);
        QCOMPARE(m_queue->front().from.value_or(-1), 3);
        Q_EMIT runs().queueStartRequested();
        waitFor(0);
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining(), kPatience);
        const auto all = list();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all.front().step, 5);
    }

    void whatAnotherWindowTrainsIsLeftToIt()
    {
        add("first", 2);
        waitFor(1);
        auto turn = experiments::QueueFolder(m_place->path() / "queue").takeTurn();
        QVERIFY(turn.has_value());
        Q_EMIT runs().queueStartRequested();
        QTRY_VERIFY_WITH_TIMEOUT(
            runs().message().contains(QStringLiteral("another Timbrel")), kPatience);
        QVERIFY(!parts().training.isTraining());
        waitFor(1);
    }

private:
    static constexpr int kPatience = tests::kPatience;

    void open()
    {
        m_workbench = std::make_unique<Workbench>(*m_theme,
            experiments::Places{m_place->path() / "solos", m_place->path() / "runs"},
            app::Preferences{});
        m_queue.reset();
        connect(&parts().queue, &app::RunQueue::changed, this,
            [this](const auto& queue) { m_queue = queue; });
        parts().window.show();
        m_workbench->begin();
    }
    static params::Experiment experiment(const char* name, int steps)
    {
        auto made = tests::tinyExperiment(steps);
        made.setName(name);
        return made;
    }
    void add(const char* name, int steps)
    {
        Q_EMIT parts().panels.experiment->queueRequested(experiment(name, steps));
    }
    void waitFor(std::size_t waiting)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_queue && m_queue->size() == waiting, kPatience);
    }
    /// Errands go in order: when the list is there, what was asked before it is done.
    void settleErrands()
    {
        bool listed = false;
        const auto told =
            connect(&parts().library, &app::RunLibrary::listed, this, [&listed] { listed = true; });
        parts().library.requestList();
        QTRY_VERIFY_WITH_TIMEOUT(listed, kPatience);
        disconnect(told);
    }
    [[nodiscard]] snapshots::RunList list() const
    {
        return experiments::listRuns(m_place->path() / "runs");
    }
    [[nodiscard]] int finished() const
    {
        int count = 0;
        for (const auto& run : list()) {
            count += run.state == snapshots::RunState::Completed ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (const auto& run : list()) {
            all.append(QString::fromStdString(run.experiment));
        }
        all.sort();
        return all.join(QLatin1Char(' '));
    }
    [[nodiscard]] app::Parts& parts() const { return m_workbench->parts(); }
    [[nodiscard]] widgets::RunsPanel& runs() const { return *parts().panels.runs; }

    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<Workbench> m_workbench;
    std::shared_ptr<const snapshots::RunQueue> m_queue; ///< as it was told last
};

QTEST_MAIN(TestQueueing)
#include "tst_queueing.moc"
