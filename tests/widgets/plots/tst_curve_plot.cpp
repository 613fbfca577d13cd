// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/widgets/support/pictures.h"
#include "widgets/base/picture.h"
#include "widgets/plots/curve_plot.h"

using namespace timbrel;

class TestCurvePlot final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plot = std::make_unique<widgets::CurvePlot>();
        m_plot->resize(400, 240);
        m_plot->show();
    }

    void everyPointIsKept()
    {
        const int curve = m_plot->addCurve(0, 0);
        std::vector<double> steps;
        std::vector<double> values;
        for (int i = 0; i < 100'000; ++i) {
            steps.push_back(i);
            values.push_back(i % 7);
        }
        m_plot->append(curve, steps, values);
        m_plot->append(curve, {100'000.0}, {3.0});
        QCOMPARE(m_plot->pointCount(curve), std::size_t{100'001});
    }

    void aDrawingHasLinesAndLettersInsteadOfPixels()
    {
        const int curve = m_plot->addCurve(0, 0);
        m_plot->append(curve, {0.0, 1.0, 2.0}, {1.0, 3.0, 2.0});
        tests::settle();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("curves.svg"));
        QVERIFY(widgets::savePicture(*m_plot, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY(!drawing.contains("<image"));
        QVERIFY(drawing.contains("<text"));
    }

    void aSpikeIsSeenWhenZoomedOut()
    {
        const int curve = m_plot->addCurve(0, 0);
        std::vector<double> steps;
        std::vector<double> values;
        for (int i = 0; i < 100'000; ++i) {
            steps.push_back(i);
            values.push_back(i == 50'000 ? 1.0 : 0.0);
        }
        m_plot->append(curve, steps, values);
        const QImage image = tests::grabbed(*m_plot, QString());
        // In the middle column, somewhere well above the flat line, the curve's colour.
        bool seen = false;
        for (int x = image.width() / 2 - 30; x < image.width() / 2 + 60; ++x) {
            seen = seen || QColor(image.pixel(x, image.height() / 3)).saturation() > 60;
        }
        QVERIFY(seen);
    }

    void whatIsSeenOfAMillionPointsFitsTheValuesThereAre()
    {
        const int curve = m_plot->addCurve(0, 0);
        std::vector<double> steps(1'000'000);
        std::vector<double> values(steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            steps[i] = static_cast<double>(i);
            values[i] = i < 600'000 ? 100.0 : 1.0;
        }
        m_plot->append(curve, steps, values);
        m_plot->showSteps(700'000, 701'000);
        // A flat line in the middle of the plot, although most values lie far above.
        const QImage image = tests::grabbed(*m_plot, QString());
        bool seen = false;
        for (int y = image.height() / 3; y < image.height() / 2; ++y) {
            seen = seen || QColor(image.pixel(image.width() / 2, y)).saturation() > 60;
        }
        QVERIFY(seen);
        QVERIFY(!m_plot->isFollowing());
        m_plot->followAll();
        tests::settle();
        QCOMPARE(m_plot->shownSteps(), std::pair(0.0, 999'999.0));
    }

    void stepsToldOnceMoreTakeThePlaceOfTheOld()
    {
        const int curve = m_plot->addCurve(0, 0);
        m_plot->setSmoothing(0.5);
        m_plot->append(curve, {1.0, 2.0, 3.0, 4.0}, {1.0, 1.0, 9.0, 9.0});
        QVERIFY(m_plot->lastValue(curve) > 1.0);
        m_plot->append(curve, {3.0}, {1.0});
        QCOMPARE(m_plot->pointCount(curve), std::size_t{3});
        QCOMPARE(m_plot->lastValue(curve), 1.0);
    }

    void logarithmicStepsBeginAfterZero()
    {
        const int curve = m_plot->addCurve(0, 0);
        m_plot->append(curve, {0.0, 1.0, 10.0, 1000.0}, {3.0, 2.0, 1.0, 0.0});
        m_plot->setStepsLogarithmic(true);
        tests::settle();
        QCOMPARE(m_plot->shownSteps(), std::pair(1.0, 1000.0));
        QVERIFY(tests::showsSomething(tests::grabbed(*m_plot, QString())));
    }

    void aPersonsZoomIsToldAndNotUndoneByNewPoints()
    {
        const int curve = m_plot->addCurve(0, 0);
        m_plot->append(curve, {0.0, 1000.0}, {0.0, 1.0});
        tests::settle();
        QSignalSpy zoomed(m_plot.get(), &widgets::CurvePlot::zoomed);
        QTest::keyClick(m_plot.get(), Qt::Key_Plus);
        QCOMPARE(zoomed.count(), 1);
        const auto shown = m_plot->shownSteps();
        QVERIFY(shown.first > 0.0 && shown.second < 1000.0);
        m_plot->append(curve, {2000.0}, {1.0});
        tests::settle();
        QCOMPARE(m_plot->shownSteps(), shown);
        QSignalSpy unzoomed(m_plot.get(), &widgets::CurvePlot::unzoomed);
        QTest::keyClick(m_plot.get(), Qt::Key_Home);
        QCOMPARE(unzoomed.count(), 1);
        QCOMPARE(m_plot->shownSteps().second, 2000.0);
    }

    void withShiftTheStepsAloneAreZoomed()
    {
        const int curve = m_plot->addCurve(0, 0);
        m_plot->append(curve, {0.0, 200.0, 500.0, 800.0, 1000.0}, {0.0, 0.0, 1.0, 0.0, 0.0});
        tests::settle();
        QTest::keyClick(m_plot.get(), Qt::Key_Plus, Qt::ShiftModifier);
        const auto alone = m_plot->shownPart();
        m_plot->followAll();
        QTest::keyClick(m_plot.get(), Qt::Key_Plus);
        const auto both = m_plot->shownPart();
        QCOMPARE(alone[0], both[0]);
        QVERIFY(alone[2] < both[2]);
    }

    void itIsReadAsATable()
    {
        QVERIFY(m_plot->summary().size() > 0);
        const int loss = m_plot->addCurve(0, 0);
        const int hidden = m_plot->addCurve(1, 0);
        m_plot->addCurve(2, 0); // has no points
        m_plot->setCurveName(loss, QStringLiteral("loss"));
        m_plot->append(loss, {10.0, 20.0, 30.0}, {3.0, std::nan(""), 0.5});
        m_plot->append(hidden, {10.0}, {1.0});
        m_plot->setCurveVisible(hidden, false);
        QCOMPARE(m_plot->rows(), 1);
        QCOMPARE(m_plot->rowName(0), QStringLiteral("loss"));
        QStringList cells;
        for (int column = 0; column < m_plot->columnNames().size(); ++column) {
            cells.append(m_plot->cell(0, column));
        }
        QCOMPARE(cells.join(QLatin1Char(' ')), QStringLiteral("3 10 30 0.5 0.5 3"));
        QVERIFY(m_plot->summary().endsWith(QStringLiteral("loss 0.5")));
    }

    void smoothingIsAnUnbiasedRunningAverage()
    {
        const int curve = m_plot->addCurve(0, 0);
        m_plot->setSmoothing(0.5);
        m_plot->append(curve, {0.0}, {4.0});
        QCOMPARE(m_plot->lastValue(curve), 4.0); // no pull towards zero
        m_plot->append(curve, {1.0}, {1.0});
        QCOMPARE(m_plot->lastValue(curve), (0.25 * 4.0 + 0.5 * 1.0) / 0.75);
        m_plot->setSmoothing(0.0);
        QCOMPARE(m_plot->lastValue(curve), 1.0);
    }

    void valuesAreReadAtTheNearestStep()
    {
        const int curve = m_plot->addCurve(0, 0);
        QVERIFY(std::isnan(m_plot->lastValue(curve)));
        m_plot->append(curve, {0.0, 10.0, 20.0}, {1.0, 2.0, 3.0});
        QCOMPARE(m_plot->valueAt(curve, 4.0), 1.0);
        QCOMPARE(m_plot->valueAt(curve, 6.0), 2.0);
        QCOMPARE(m_plot->valueAt(curve, 1000.0), 3.0);
        QCOMPARE(m_plot->valueAt(curve, -5.0), 1.0);
    }

    void notANumberLeavesAGapAndDoesNoHarm()
    {
        const int curve = m_plot->addCurve(0, 0);
        m_plot->setSmoothing(0.9);
        m_plot->append(curve, {0.0, 1.0, 2.0}, {1.0, std::nan(""), 1.0});
        QCOMPARE(m_plot->lastValue(curve), 1.0);
        m_plot->setLogarithmic(true);
        QVERIFY(tests::showsSomething(tests::grabbed(*m_plot, QString())));
    }

    void hoveringTellsTheStep()
    {
        const int curve = m_plot->addCurve(0, 0);
        m_plot->append(curve, {0.0, 1000.0}, {0.0, 1.0});
        tests::settle();
        QSignalSpy hovered(m_plot.get(), &widgets::CurvePlot::hovered);
        QTest::mouseMove(m_plot->childAt(200, 100), QPoint(200, 100));
        QTRY_VERIFY(!hovered.isEmpty());
        const double step = hovered.last().first().toDouble();
        QVERIFY(step > 200.0 && step < 800.0);
    }

    void clearingForgetsEverything()
    {
        m_plot->append(m_plot->addCurve(0, 0), {0.0}, {1.0});
        m_plot->clear();
        QCOMPARE(m_plot->curveCount(), 0);
        QCOMPARE(m_plot->addCurve(1, 1), 0);
    }

private:
    std::unique_ptr<widgets::CurvePlot> m_plot;
};

QTEST_MAIN(TestCurvePlot)
#include "tst_curve_plot.moc"
