// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "tests/widgets/support/words.h"
#include "widgets/base/interval_marks.h"
#include "widgets/base/table_view.h"
#include "widgets/models/measure_model.h"
#include "widgets/panels/measures_panel.h"
#include "widgets/plots/pair_matrix_view.h"

using namespace timbrel;

class TestMeasuresPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesStandBesideTheirIntervalsAndBaselines()
    {
        widgets::MeasureModel model;
        model.setRows(tests::sampleMeasures()->measures);
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(0, 0), QStringLiteral("Transfer error"));
        QCOMPARE(text(0, 2), QStringLiteral("0.081"));
        QCOMPARE(text(0, 3), QStringLiteral("0.077 – 0.085"));
        QCOMPARE(
            text(0, 4), QStringLiteral("copying the input 0.134 · re-levelling each band 0.110"));
    }

    void whatIsReadMostIsSeenInANarrowPanel()
    {
        widgets::MeasuresPanel panel;
        panel.setTable(tests::sampleMeasures());
        panel.resize(420, 300);
        panel.show();
        tests::settle();
        auto* table = panel.findChild<widgets::TableView*>();
        const auto* header = table->horizontalHeader();
        using widgets::MeasureModel;
        for (const int column : {0, MeasureModel::kValueColumn}) { // name and value, whole
            const int end = header->sectionViewportPosition(column) + header->sectionSize(column);
            QVERIFY(end <= table->viewport()->width());
            QVERIFY(header->sectionSize(column) >= table->fontMetrics().horizontalAdvance(
                        table->model()->index(0, column).data().toString()));
        }
        const QString tip = table->model()->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("0.077 – 0.085")));
        QVERIFY(tip.contains(QStringLiteral("copying the input 0.134")));
    }

    void marksLieOnAnAxisThatHoldsThemAll()
    {
        widgets::MeasureModel model;
        model.setRows(tests::sampleMeasures()->measures);
        const auto marks = [&model](int row) {
            return model.index(row, widgets::MeasureModel::kMarksColumn)
                .data(widgets::IntervalMarks::kRole)
                .value<widgets::IntervalMarks>();
        };
        QCOMPARE(marks(0).low, 0.0);
        QCOMPARE(marks(0).high, 0.1341);
        QCOMPARE(marks(0).baselines.size(), 2U);
        QCOMPARE(marks(1).high, 1.0); // a share, of all
        QCOMPARE(marks(2).low, -0.02);
        QVERIFY(!model.index(0, 0).data(widgets::IntervalMarks::kRole).isValid());
    }

    void theChosenMeasureIsExplained()
    {
        widgets::MeasuresPanel panel;
        panel.resize(900, 360);
        panel.setTable(tests::sampleMeasures());
        panel.show();
        tests::settle();
        QVERIFY(tests::says(panel, QStringLiteral("How far transfers are")));
        QVERIFY(tests::says(panel, QStringLiteral("1,152 transfers")));
        panel.findChild<widgets::TableView*>()->selectSourceRow(1);
        QVERIFY(tests::says(panel, QStringLiteral("Who a classifier takes them for")));
        QVERIFY(!tests::says(panel, QStringLiteral("How far transfers are")));
    }

    void pairsAreShownByTheMeasureThatIsChosen()
    {
        widgets::MeasuresPanel panel;
        panel.resize(900, 360);
        panel.setTable(tests::sampleMeasures());
        panel.show();
        tests::settle();
        auto* choice = panel.findChild<QComboBox*>();
        const auto* matrix = panel.findChild<widgets::PairMatrixView*>();
        QCOMPARE(choice->count(), 2);
        QCOMPARE(matrix->cellText(0, 1), QStringLiteral("0.11"));
        QCOMPARE(matrix->cellText(1, 1), QString());
        choice->setCurrentIndex(1);
        QCOMPARE(matrix->cellText(0, 1), QStringLiteral("90"));
        panel.setTable(tests::sampleMeasures()); // measured once more: the choice stays
        tests::settle();
        QCOMPARE(choice->currentIndex(), 1);
    }

    void aRunWithoutMeasuresSaysHowToGetThem()
    {
        widgets::MeasuresPanel panel;
        panel.resize(900, 360);
        panel.setTable(tests::sampleMeasures());
        panel.show();
        tests::settle();
        panel.setTable(nullptr);
        tests::settle();
        QVERIFY(!panel.findChild<widgets::TableView*>()->isVisible());
        QVERIFY(tests::says(panel, QStringLiteral("Measure again")));
    }

    void aRunIsMeasuredAgainAndStopped()
    {
        widgets::MeasuresPanel panel;
        panel.resize(900, 360);
        panel.show();
        tests::settle();
        const QSignalSpy asked(&panel, &widgets::MeasuresPanel::measureRequested);
        const QSignalSpy stops(&panel, &widgets::MeasuresPanel::stopRequested);
        auto* again = panel.findChild<QPushButton*>(QStringLiteral("again"));
        auto* other = panel.findChild<QPushButton*>(QStringLiteral("other"));
        auto* stop = panel.findChild<QToolButton*>(QStringLiteral("stop"));
        QVERIFY(!again->isEnabled() && !other->isEnabled()); // no run is open
        panel.setRunOpen(true);
        again->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toString(), QString());
        panel.begin();
        panel.setProgress(0.5, QStringLiteral("measuring transfers"), 40.0);
        QVERIFY(tests::says(panel, QStringLiteral("measuring transfers · 40 s left")));
        QVERIFY(!again->isEnabled());
        stop->click();
        QCOMPARE(stops.count(), 1);
        panel.end();
        QVERIFY(again->isEnabled() && !stop->isEnabled());
    }

    void measuresOfAnotherCorpusNameIt()
    {
        widgets::MeasuresPanel panel;
        panel.resize(900, 360);
        auto table = *tests::sampleMeasures();
        table.corpus = "/music/other";
        panel.setTable(std::make_shared<const snapshots::MeasureTable>(table));
        panel.show();
        tests::settle();
        QVERIFY(tests::says(panel, QStringLiteral("/music/other")));
    }
};

QTEST_MAIN(TestMeasuresPanel)
#include "tst_measures_panel.moc"
