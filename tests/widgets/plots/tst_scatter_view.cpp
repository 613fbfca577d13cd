// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <QApplication>
#include <QLineF>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "widgets/plots/scatter_view.h"

using namespace timbrel;
using widgets::ScatterView;

class TestScatterView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ScatterView>();
        m_view->resize(300, 300);
        m_view->setDots({dot(0, 0), dot(10, 0), dot(10, 10), dot(0, 10)});
        m_view->show();
    }

    void bothAxesHaveOneScaleAndYPointsUp()
    {
        const QPointF origin = m_view->dotPosition(0);
        const QPointF right = m_view->dotPosition(1);
        const QPointF above = m_view->dotPosition(3);
        QCOMPARE(right.x() - origin.x(), origin.y() - above.y());
        QVERIFY(right.x() > origin.x());
        QCOMPARE(right.y(), origin.y());
    }

    void aClickNearADotChoosesIt()
    {
        QSignalSpy chosen(m_view.get(), &ScatterView::dotChosen);
        QTest::mouseClick(
            m_view.get(), Qt::LeftButton, {}, m_view->dotPosition(2).toPoint() + QPoint(4, 3));
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->rect().center());
        QVERIFY(chosen.isEmpty());
    }

    void arrowsWalkToTheNearestDotThatWay()
    {
        QSignalSpy chosen(m_view.get(), &ScatterView::dotChosen);
        QTest::keyClick(m_view.get(), Qt::Key_Right); // on to the first dot
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up); // nothing above
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("10,10"));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
    }

    void aLassoChoosesWhatItSurrounds()
    {
        QSignalSpy changed(m_view.get(), &ScatterView::selectionChanged);
        QSignalSpy chosen(m_view.get(), &ScatterView::dotChosen);
        const auto at = [&](int dot, int x, int y) {
            return m_view->dotPosition(dot).toPoint() + QPoint(x, y);
        };
        QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, at(0, -10, 10));
        QTest::mouseMove(m_view.get(), at(1, 10, 10));
        QTest::mouseMove(m_view.get(), at(1, 10, -10));
        QTest::mouseMove(m_view.get(), at(0, -10, -10));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, at(0, -10, -10));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_view->selection(), (std::vector<int>{0, 1}));
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->selection().empty());
    }

    void theWheelZoomsAboutTheMouse()
    {
        const QPointF dot = m_view->dotPosition(2);
        const QPointF other = m_view->dotPosition(3);
        QWheelEvent turn(
            dot, m_view->mapToGlobal(dot), {}, {0, 240}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &turn);
        QVERIFY(QLineF(m_view->dotPosition(2), dot).length() < 1e-6);
        QVERIFY(std::abs(QLineF(m_view->dotPosition(3), dot).length()
                    - 2.0 * QLineF(other, dot).length())
            < 1e-6);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {150, 200});
        QVERIFY(QLineF(m_view->dotPosition(3), other).length() < 1e-6);
    }

    void oneDotStandsInTheMiddle()
    {
        m_view->setDots({dot(7, -3)});
        QVERIFY(QRectF(m_view->rect()).contains(m_view->dotPosition(0)));
        m_view->setDots({});
        QVERIFY(!m_view->grab().isNull());
    }

private:
    static ScatterView::Dot dot(int x, int y)
    {
        return {QPointF(x, y), 0, QStringLiteral("%1,%2").arg(x).arg(y), false};
    }

    std::unique_ptr<ScatterView> m_view;
};

QTEST_MAIN(TestScatterView)
#include "tst_scatter_view.moc"
