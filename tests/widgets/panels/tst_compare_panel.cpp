// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/compare_panel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/support/other_language.h"
#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "tests/widgets/support/words.h"
#include "widgets/base/legend.h"
#include "widgets/plots/comparison_view.h"
#include "widgets/plots/curve_plot.h"

using namespace timbrel;
using widgets::ComparePanel;

class TestComparePanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAndStepsAreChosen()
    {
        ComparePanel panel;
        const QSignalSpy wanted(&panel, &ComparePanel::stepsWanted);
        std::vector<std::pair<ComparePanel::Side, ComparePanel::Side>> asked;
        connect(&panel, &ComparePanel::compareRequested, this,
            [&asked](const auto& first, const auto& second) { asked.emplace_back(first, second); });
        panel.setRuns(tests::sampleRuns());
        QVERIFY(wanted.count() >= 1);
        const auto newest = wanted.last().at(0).toString();
        panel.setSteps(newest, {400, 4000});
        auto* step = panel.findChild<QComboBox*>(QStringLiteral("second step"));
        QCOMPARE(step->count(), 3);
        step->setCurrentIndex(1);
        panel.findChild<QPushButton*>(QStringLiteral("compare"))->click();
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(asked[0].second.runId, newest);
        QCOMPARE(asked[0].second.step, std::optional<std::int64_t>(400));
        QCOMPARE(asked[0].first.step, std::nullopt);
        panel.setRuns(tests::sampleRuns()); // listed once more: the choices stay
        QCOMPARE(step->currentIndex(), 1);
    }

    void stepsFollowTheLanguage()
    {
        ComparePanel panel;
        panel.setRuns(tests::sampleRuns());
        const auto* run = panel.findChildren<QComboBox*>().first();
        panel.setSteps(run->currentText(), {400});
        auto* step = panel.findChild<QComboBox*>(QStringLiteral("first step"));
        step->setCurrentIndex(1);
        const tests::OtherLanguage other;
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&panel, &change);
        QCOMPARE(step->itemText(0), QStringLiteral("[best step]"));
        QCOMPARE(step->currentText(), QStringLiteral("[step 400]"));
    }

    void picturesStandSideBySide()
    {
        ComparePanel panel;
        open(panel);
        const auto* view = panel.findChild<widgets::ComparisonView*>();
        QCOMPARE(view->pictureCount(), 4); // both, the difference, the truth
        const auto comparison = tests::sampleComparison();
        const auto& transfer = comparison->examples[0];
        const auto more = snapshots::difference(transfer);
        const auto& image = view->image(2);
        QCOMPARE(image.size(), QSize(static_cast<int>(more.columns), static_cast<int>(more.rows)));
        // The lowest band is at the bottom.
        QCOMPARE(image.pixel(3, image.height() - 1), snapshots::differenceColor(more.at(0, 3)));
        QCOMPARE(image.pixel(0, 0), snapshots::differenceColor(more.at(more.rows - 1, 0)));
        panel.findChild<QComboBox*>(QStringLiteral("transfer"))->setCurrentIndex(1);
        QCOMPARE(view->pictureCount(), 3); // whose truth nobody knows
        QVERIFY(tests::showsSomething(tests::grabbed(panel, QStringLiteral("compare"))));
    }

    void spectraAndEnergiesAreTold()
    {
        ComparePanel panel;
        open(panel);
        const auto* plot = panel.findChild<widgets::CurvePlot*>();
        QCOMPARE(plot->curveCount(), 3);
        QCOMPARE(
            plot->pointCount(0), static_cast<qsizetype>(tests::sampleComparison()->bandHz.size()));
        const auto& entries = panel.findChild<widgets::Legend*>()->entries();
        QCOMPARE(entries.size(), 3U);
        QCOMPARE(entries[0].label, QStringLiteral("first"));
        QCOMPARE(entries[0].value, QStringLiteral("-22.0 dB (-23.0 – -21.0)"));
        QCOMPARE(entries[2].value, QStringLiteral("-31.5 dB"));
        QVERIFY(tests::says(panel,
            QStringLiteral("lord-001, step 4000: the second has -8.0 dB (-9.0 – -7.0) more")));
        panel.setComparison(tests::sampleComparison());
        tests::settle();
        QCOMPARE(plot->curveCount(), 3); // not twice
    }

    void itIsStoppedAndSaved()
    {
        ComparePanel panel;
        panel.setRuns(tests::sampleRuns());
        const QSignalSpy stops(&panel, &ComparePanel::stopRequested);
        auto* compare = panel.findChild<QPushButton*>(QStringLiteral("compare"));
        auto* stop = panel.findChild<QToolButton*>(QStringLiteral("stop"));
        auto* save = panel.findChild<QPushButton*>(QStringLiteral("save"));
        QVERIFY(compare->isEnabled() && !stop->isEnabled() && !save->isEnabled());
        panel.begin();
        QVERIFY(!compare->isEnabled() && stop->isEnabled());
        stop->click();
        QCOMPARE(stops.count(), 1);
        panel.end();
        panel.setComparison(tests::sampleComparison());
        QVERIFY(compare->isEnabled() && save->isEnabled());
    }

    void withoutRunsThereIsNothingToCompare()
    {
        ComparePanel panel;
        panel.resize(900, 360);
        panel.setRuns(std::make_shared<const snapshots::RunList>());
        panel.show();
        tests::settle();
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("compare"))->isEnabled());
        QVERIFY(tests::says(panel, QStringLiteral("Choose two runs")));
    }

private:
    static void open(ComparePanel& panel)
    {
        panel.resize(900, 360);
        panel.setRuns(tests::sampleRuns());
        panel.setComparison(tests::sampleComparison());
        panel.show();
        tests::settle();
    }
};

QTEST_MAIN(TestComparePanel)
#include "tst_compare_panel.moc"
