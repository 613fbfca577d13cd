// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/sweep_panel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "tests/widgets/support/words.h"
#include "widgets/base/table_view.h"
#include "widgets/models/sweep_model.h"

using namespace timbrel;
using widgets::SweepModel;
using widgets::SweepPanel;

class TestSweepPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExperimentTellsWhatBecameOfIt()
    {
        SweepModel model;
        model.setSweep(*tests::sampleSweep(), "transfer_error");
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(text(0, 0), QStringLiteral("MSE and MAE"));
        QCOMPARE(text(0, 1), QStringLiteral("completed"));
        QCOMPARE(text(0, 2), QStringLiteral("–"));
        QCOMPARE(text(0, 4), QStringLiteral("0.095"));
        QCOMPARE(text(2, 1), QStringLiteral("running, 40 %"));
        QCOMPARE(text(2, 2), QStringLiteral("7 min"));
        QCOMPARE(text(2, 4), QStringLiteral("–"));
        QCOMPARE(text(3, 1), QStringLiteral("waits"));
    }

    void measuresAreMarkedOnOneAxis()
    {
        SweepModel model;
        model.setSweep(*tests::sampleSweep(), "transfer_error");
        const auto marks = [&model](int row) {
            return model.index(row, SweepModel::kMarksColumn)
                .data(widgets::IntervalMarks::kRole)
                .value<widgets::IntervalMarks>();
        };
        QCOMPARE(marks(0).low, 0.089); // of the first one's interval
        QCOMPARE(marks(0).high, 0.135); // its baseline
        QCOMPARE(marks(1).low, marks(0).low);
        QCOMPARE(marks(1).high, marks(0).high);
        QCOMPARE(marks(1).value, 0.104);
        QVERIFY(!model.index(2, SweepModel::kMarksColumn)
                     .data(widgets::IntervalMarks::kRole)
                     .isValid()); // is not measured yet
    }

    void thePlanAndTheMeasureAreToldInWords()
    {
        SweepPanel panel;
        open(panel);
        QVERIFY(tests::says(panel, QStringLiteral("Which loss")));
        QVERIFY(tests::says(panel, QStringLiteral("Experiments: 4, about 24 min")));
        QVERIFY(tests::says(panel, QStringLiteral("Strokes: copying the input 0.135")));
        auto unknown = *tests::sampleSweep();
        unknown.rows[3].secondsLeft.reset();
        panel.setSweep(std::make_shared<const snapshots::SweepTable>(unknown), {});
        tests::settle();
        QVERIFY(tests::says(panel, QStringLiteral("once one like them has been trained")));
    }

    void anotherMeasureIsCompared()
    {
        SweepPanel panel;
        open(panel);
        auto* measure = panel.findChild<QComboBox*>(QStringLiteral("measure"));
        QCOMPARE(measure->currentText(), QStringLiteral("Transfer error"));
        measure->setCurrentIndex(1);
        Q_EMIT measure->activated(1);
        const auto* table = panel.findChild<widgets::TableView*>();
        QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("0.665"));
        panel.setSweep(tests::sampleSweep(), {}); // news of the run that trains
        tests::settle();
        QCOMPARE(measure->currentText(), QStringLiteral("Heard as the target"));
    }

    void itIsStartedStoppedAndOpened()
    {
        SweepPanel panel;
        open(panel);
        const QSignalSpy starts(&panel, &SweepPanel::startRequested);
        const QSignalSpy stops(&panel, &SweepPanel::stopRequested);
        const QSignalSpy runs(&panel, &SweepPanel::runOpenRequested);
        auto* start = panel.findChild<QPushButton*>(QStringLiteral("start"));
        auto* stop = panel.findChild<QToolButton*>(QStringLiteral("stop"));
        auto* sweep = panel.findChild<QComboBox*>(QStringLiteral("sweep"));
        QVERIFY(start->isEnabled() && !stop->isEnabled());
        start->click();
        QCOMPARE(starts.count(), 1);
        panel.begin();
        tests::settle();
        QVERIFY(!start->isEnabled() && stop->isEnabled() && !sweep->isEnabled());
        QVERIFY(tests::says(panel, QStringLiteral("3 of 4 · about 24 min left in all")));
        stop->click();
        QCOMPARE(stops.count(), 1);
        QVERIFY(!stop->isEnabled());
        QVERIFY(tests::says(panel, QStringLiteral("3 of 4 · saving…")));
        panel.end();
        QVERIFY(start->isEnabled() && sweep->isEnabled());

        auto* table = panel.findChild<widgets::TableView*>();
        Q_EMIT table->sourceRowActivated(3); // which has no run yet
        QCOMPARE(runs.count(), 0);
        Q_EMIT table->sourceRowActivated(1);
        QCOMPARE(runs.first().at(0).toString(), QStringLiteral("losses-mae-alone-001"));
    }

    void aFileThatWasOpenedStandsAmongTheSweeps()
    {
        SweepPanel panel;
        open(panel);
        panel.setSweep(tests::sampleSweep(), QStringLiteral("/home/me/mine.toml"));
        tests::settle();
        auto* sweep = panel.findChild<QComboBox*>(QStringLiteral("sweep"));
        QCOMPARE(sweep->count(), 2);
        QCOMPARE(sweep->currentText(), QStringLiteral("mine.toml"));
        const QSignalSpy chosen(&panel, &SweepPanel::sweepChosen);
        Q_EMIT sweep->activated(1);
        QCOMPARE(chosen.first().at(0).toString(), QStringLiteral("/home/me/mine.toml"));
        panel.setSweep(tests::sampleSweep(), QStringLiteral("/home/me/mine.toml"));
        QCOMPARE(sweep->count(), 2);
    }

    void withoutResultsThereIsNothingToSave()
    {
        SweepPanel panel;
        open(panel);
        auto* save = panel.findChild<QPushButton*>(QStringLiteral("save"));
        QVERIFY(save->isEnabled());
        auto plan = *tests::sampleSweep();
        for (auto& row : plan.rows) {
            row.measures.reset();
        }
        panel.setSweep(std::make_shared<const snapshots::SweepTable>(plan), {});
        tests::settle();
        QVERIFY(!save->isEnabled());
        QVERIFY(tests::says(panel, QStringLiteral("from top to bottom")));
    }

private:
    static void open(SweepPanel& panel)
    {
        panel.resize(900, 360);
        panel.setSweeps({{"losses", "Losses", "Which loss is heard.", {}}});
        panel.setSweep(tests::sampleSweep(), {});
        panel.show();
        tests::settle();
    }
};

QTEST_MAIN(TestSweepPanel)
#include "tst_sweep_panel.moc"
