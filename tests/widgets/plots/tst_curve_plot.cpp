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
        QList<double> steps;
        QList<double> values;
        for (int i = 0; i < 100'000; ++i) {
            steps.append(i);
            values.append(i % 7);
        }
        m_plot->append(curve, steps, values);
        m_plot->append(curve, {100'000.0}, {3.0});
        QCOMPARE(m_plot->pointCount(curve), qsizetype{100'001});
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
        QList<double> steps;
        QList<double> values;
        for (int i = 0; i < 100'000; ++i) {
            steps.append(i);
            values.append(i == 50'000 ? 1.0 : 0.0);
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
