// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/reconstruction_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/base/table_view.h"
#include "widgets/plots/curve_plot.h"

using namespace timbrel;

class TestReconstructionPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waysAreComparedChosenAndHeard()
    {
        widgets::ReconstructionPanel panel;
        QSignalSpy compare(&panel, &widgets::ReconstructionPanel::compareRequested);
        QSignalSpy chosen(&panel, &widgets::ReconstructionPanel::laneChosen);
        QSignalSpy play(&panel, &widgets::ReconstructionPanel::lanePlayRequested);
        panel.resize(520, 360);
        panel.show();
        tests::settle();
        auto* button = panel.findChild<QPushButton*>(QStringLiteral("compare"));
        QVERIFY(!button->isEnabled()); // there is nothing to take apart
        auto silent = std::make_shared<snapshots::ClipView>(*tests::sampleClip());
        silent->lanes.front().sound.reset();
        panel.setClip(silent);
        QVERIFY(!button->isEnabled()); // its sound is not there yet
        panel.setClip(tests::sampleClip());
        panel.findChild<QSpinBox*>()->setValue(60);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(compare.takeFirst().first().toInt(), 60);
        panel.begin();
        panel.append(tests::sampleConvergence());
        panel.setReconstruction(tests::sampleReconstruction());
        panel.end();
        auto* table = panel.findChild<widgets::TableView*>();
        QCOMPARE(table->model()->rowCount(), 4); // the recording and three ways
        QCOMPARE(table->model()->index(1, 1).data().toString(), QLocale().toString(-9.5, 'f', 1));
        const auto* plot = panel.findChild<widgets::CurvePlot*>();
        QCOMPARE(plot->curveCount(), 3);
        QCOMPARE(plot->pointCount(1), 0); // it does not iterate
        QCOMPARE(plot->pointCount(2), 33);
        table->setFocus(Qt::TabFocusReason);
        QVERIFY(chosen.isEmpty()); // whoever passes by with the keyboard chooses nothing
        table->selectSourceRow(1);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toInt(), 1);
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        QCOMPARE(play.takeFirst().first().toInt(), 2);
        // Once more, after something else was looked at.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
            table->visualRect(table->model()->index(2, 0)).center());
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
    }

    void waysThatComeAndGoChooseNothing()
    {
        widgets::ReconstructionPanel panel;
        panel.show();
        panel.begin();
        panel.setReconstruction(tests::sampleReconstruction());
        QSignalSpy chosen(&panel, &widgets::ReconstructionPanel::laneChosen);
        panel.setActiveLane(3); // a digit
        auto* table = panel.findChild<widgets::TableView*>();
        QCOMPARE(table->currentSourceRow(), 3);
        auto fewer = std::make_shared<snapshots::Reconstruction>(*tests::sampleReconstruction());
        fewer->ways.resize(1);
        panel.begin();
        panel.setReconstruction(fewer);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(panel.findChild<widgets::CurvePlot*>()->curveCount(), 0);
        QVERIFY(chosen.isEmpty());
    }

    void aComparisonIsStoppedAndAFailureIsThere()
    {
        widgets::ReconstructionPanel panel;
        panel.setClip(tests::sampleClip());
        panel.show();
        QSignalSpy stop(&panel, &widgets::ReconstructionPanel::stopRequested);
        auto* button = panel.findChild<QToolButton*>(QStringLiteral("stop"));
        QVERIFY(!button->isEnabled());
        panel.begin();
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("open"))->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        panel.end();
        auto failed = std::make_shared<snapshots::Reconstruction>();
        failed->failure = say("gone.wav: there is no such file. Choose another.");
        panel.setReconstruction(failed);
        QCOMPARE(panel.message(), QString::fromStdString(failed->failure));
        QVERIFY(panel.findChild<QPushButton*>(QStringLiteral("open"))->isEnabled());
        panel.begin();
        QVERIFY(panel.message().isEmpty());
    }
};

QTEST_MAIN(TestReconstructionPanel)
#include "tst_reconstruction_panel.moc"
