// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

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
