// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/sweeping.h"

#include <QPushButton>
#include <QTest>

#include "app/composition/workbench.h"
#include "tests/app/bridge/tiny_sweep.h"

using namespace timbrel;
using app::Workbench;

class TestSweeping final : public QObject {
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
        m_workbench = std::make_unique<Workbench>(*m_theme,
            experiments::Places{m_place->path() / "solos", m_place->path() / "runs"},
            app::Preferences{});
        parts().window.show();
        m_workbench->begin();
        QTRY_VERIFY_WITH_TIMEOUT(start()->isEnabled(), tests::kPatience); // a plan is there
    }
    void cleanup()
    {
        m_workbench.reset();
        m_place.reset();
    }

    void aRunWaitsForASweep()
    {
        Q_EMIT panel().sweepChosen(tests::tinySweep(m_place->path(), 1'000'000));
        std::shared_ptr<const snapshots::SweepTable> table;
        connect(&parts().sweeps, &app::Sweeps::changed, this,
            [&table](const auto& told) { table = told; });
        QTRY_VERIFY_WITH_TIMEOUT(table && table->rows.size() == 2, tests::kPatience);
        start()->click();
        QVERIFY(parts().sweeps.isRunning());
        m_workbench->running().train(tests::tinyExperiment(12));
        QVERIFY(!parts().training.isTraining());
        QVERIFY(
            parts().panels.experiment->message().contains(QStringLiteral("A sweep is training")));

        QTRY_VERIFY_WITH_TIMEOUT(table->current && !table->rows[0].runId.empty(), tests::kPatience);
        const auto run = table->rows[0].runId;
        Q_EMIT parts().panels.runs->deleteRequested(QString::fromStdString(run));
        Q_EMIT parts().panels.runs->resumeRequested(QString::fromStdString(run));
        QTRY_VERIFY_WITH_TIMEOUT(
            !parts().panels.runs->message().isEmpty(), tests::kPatience); // errands go in order
        QVERIFY(std::filesystem::exists(m_place->path() / "runs" / run));

        Q_EMIT panel().stopRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!parts().sweeps.isRunning(), tests::kPatience);
        QVERIFY(start()->isEnabled());
    }

    void whatWaitsIsTrainedAfterASweepThatNobodyStopped()
    {
        Q_EMIT parts().panels.experiment->queueRequested(tests::tinyExperiment(2));
        chooseSweep(1'000'000);
        start()->click();
        QVERIFY(parts().sweeps.isRunning());
        Q_EMIT parts().panels.runs->queueStartRequested();
        QVERIFY(parts().panels.runs->message().contains(QStringLiteral("A sweep is training")));
        Q_EMIT panel().stopRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!parts().sweeps.isRunning(), tests::kPatience);
        settleErrands();
        QVERIFY(!parts().training.isTraining()); // who stops wants quiet

        bool ended = false;
        connect(&parts().training, &app::TrainingBridge::ended, this, [&ended] { ended = true; });
        chooseSweep(2);
        start()->click();
        QTRY_VERIFY_WITH_TIMEOUT(ended, tests::kPatience);
        QVERIFY(!parts().sweeps.isRunning());
    }

    void aSweepWaitsForARun()
    {
        m_workbench->running().train(tests::tinyExperiment(1'000'000));
        start()->click();
        QVERIFY(!parts().sweeps.isRunning());
        QVERIFY(panel().message().contains(QStringLiteral("A run is training")));
        parts().training.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!parts().training.isTraining(), tests::kPatience);
    }

private:
    void chooseSweep(int steps)
    {
        bool told = false;
        const auto changed = connect(&parts().sweeps, &app::Sweeps::changed, this,
            [&told](const auto& table) { told = table->rows.size() == 2; });
        Q_EMIT panel().sweepChosen(tests::tinySweep(m_place->path(), steps));
        QTRY_VERIFY_WITH_TIMEOUT(told, tests::kPatience);
        disconnect(changed);
    }
    /// Errands go in order: when the list is there, what was asked before it is done.
    void settleErrands()
    {
        bool listed = false;
        const auto told =
            connect(&parts().library, &app::RunLibrary::listed, this, [&listed] { listed = true; });
        parts().library.requestList();
        QTRY_VERIFY_WITH_TIMEOUT(listed, tests::kPatience);
        disconnect(told);
    }
    [[nodiscard]] app::Parts& parts() const { return m_workbench->parts(); }
    [[nodiscard]] widgets::SweepPanel& panel() const { return *parts().panels.sweep; }
    [[nodiscard]] QPushButton* start() const
    {
        return panel().findChild<QPushButton*>(QStringLiteral("start"));
    }

    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<tests::TemporaryFolder> m_place;
    std::unique_ptr<Workbench> m_workbench;
};

QTEST_MAIN(TestSweeping)
#include "tst_sweeping.moc"
