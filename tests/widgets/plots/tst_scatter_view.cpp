// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <QApplication>
#include <QFile>
#include <QLineF>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "engine/base/random.h"
#include "widgets/base/picture.h"
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
        QToolTip::hideText(); // of the test before
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QCoreApplication::processEvents(); // what the platform tells of the mouse
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

    void aDotThatIsGoneBeforeTheMouseIsUpIsNotChosen()
    {
        const QSignalSpy chosen(m_view.get(), &ScatterView::dotChosen);
        const QPoint place = m_view->dotPosition(3).toPoint();
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, place);
        m_view->setDots({dot(0, 0), dot(10, 10)});
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, place);
        QVERIFY(chosen.isEmpty());
    }

    void arrowsWalkToTheNearestDotThatWay()
    {
        QSignalSpy chosen(m_view.get(), &ScatterView::dotChosen);
        QTest::keyClick(m_view.get(), Qt::Key_Right); // on to the first dot
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up); // nothing above
        QCOMPARE(m_view->rowName(m_view->currentRow()), QStringLiteral("10,10"));
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

    void aDotIsDrawnInItsColourWhereItStands()
    {
        m_view->setDots({dot(0, 0), dot(10, 10)});
        m_view->setColours({QColor(255, 0, 0)});
        const QImage image = m_view->grab().toImage();
        const auto at = [&](int index) {
            return image.pixelColor(m_view->dotPosition(index).toPoint());
        };
        QVERIFY(at(0).red() > 200 && at(0).green() < 100);
        QCOMPARE(at(0), at(1));
        const QColor empty = image.pixelColor(m_view->rect().center());
        auto hollow = dot(10, 10);
        hollow.hollow = true;
        m_view->setDots({dot(0, 0), hollow});
        const QImage ring = m_view->grab().toImage();
        QCOMPARE(ring.pixelColor(m_view->dotPosition(1).toPoint()), empty);
        QVERIFY(ring.pixelColor(m_view->dotPosition(1).toPoint() + QPoint(3, 0)) != empty);
    }

    void aSelectionFromElsewhereIsRinged()
    {
        QSignalSpy changed(m_view.get(), &ScatterView::selectionChanged);
        const QImage before = m_view->grab().toImage();
        m_view->setSelection({1, 3});
        QVERIFY(changed.isEmpty());
        const QImage after = m_view->grab().toImage();
        const auto moved = [&](int index) {
            const QPoint ring = m_view->dotPosition(index).toPoint() + QPoint(5, 0);
            return before.pixel(ring) != after.pixel(ring);
        };
        QVERIFY(!moved(0) && moved(1) && !moved(2) && moved(3));
    }

    void hoveringTellsTheDotAndNamesAreAskedForThen()
    {
        int asked = 0;
        m_view->setNames([&asked](int index) {
            ++asked;
            return QStringLiteral("dot %1").arg(index);
        });
        auto nameless = dot(0, 0);
        nameless.name.clear();
        m_view->setDots({nameless, dot(10, 0)});
        QCOMPARE(asked, 0);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {150, 250}); // wherever it was before
        QSignalSpy hovered(m_view.get(), &ScatterView::dotHovered);
        QTest::mouseMove(m_view.get(), m_view->dotPosition(0).toPoint());
        QTRY_COMPARE(hovered.count(), 1);
        QCOMPARE(hovered.takeFirst().first().toInt(), 0);
        QCOMPARE(m_view->rowName(m_view->currentRow()), QStringLiteral("dot 0"));
    }

    /// Frames while a hundred thousand dots are moved; run with -median 5 for figures.
    void aHundredThousandDotsAreDrawn()
    {
        std::vector<ScatterView::Dot> dots(100'000);
        RandomStream random(1, "dots");
        for (std::size_t i = 0; i < dots.size(); ++i) {
            dots[i].place = {random.normal() + 4.0 * static_cast<double>(i % 5), random.normal()};
            dots[i].series = i % 5;
        }
        m_view->resize(900, 700);
        m_view->setDots(std::move(dots));
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QImage frame(m_view->size(), QImage::Format_ARGB32_Premultiplied);
        const QPointF before = m_view->dotPosition(0);
        QPoint mouse(300, 40);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, mouse); // dots are everywhere
        QTest::mouseMove(m_view.get(), mouse + QPoint(0, 40)); // far enough to be a drag
        QBENCHMARK
        {
            mouse += {1, 1};
            QTest::mouseMove(m_view.get(), mouse);
            m_view->render(&frame);
        }
        QVERIFY(m_view->dotPosition(0) != before);
        int drawn = 0;
        for (int x = 0; x < frame.width(); ++x) {
            drawn += frame.pixel(x, 350) != frame.pixel(0, 0) ? 1 : 0;
        }
        QVERIFY(drawn > 100);
    }

    void dotsAreChosenOneByOne()
    {
        widgets::ScatterView view;
        view.resize(300, 260);
        view.setDots({{{0, 0}, 0, {}, false, 0, false}, {{4, 0}, 0, {}, false, 0, false},
            {{4, 4}, 0, {}, false, 0, false}});
        QSignalSpy chosen(&view, &widgets::ScatterView::dotChosen);
        const auto click = [&view](int dot) {
            QTest::mouseClick(
                &view, Qt::LeftButton, Qt::ControlModifier, view.dotPosition(dot).toPoint());
        };
        click(2);
        click(0);
        QCOMPARE(view.selection(), (std::vector<int>{0, 2}));
        click(2);
        QCOMPARE(view.selection(), std::vector<int>{0});
        view.setCurrent(1);
        QTest::keyClick(&view, Qt::Key_C);
        QCOMPARE(view.selection(), (std::vector<int>{0, 1}));
        QCOMPARE(chosen.count(), 0); // nothing was played by that
    }

    void dotsAreRoundInAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.svg"));
        widgets::ScatterView view;
        view.resize(200, 160);
        view.setDots({{{0, 0}, 0, QStringLiteral("piano"), true, 0, false},
            {{1, 1}, 1, QString(), false, 0, false}});
        QVERIFY(widgets::savePicture(view, path, {{200, 160}, 1.0, {}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY(drawing.contains(">piano<")); // letters, not dots of ink
        const auto start = drawing.indexOf("base64,") + 7;
        const auto picture = QImage::fromData(
            QByteArray::fromBase64(drawing.mid(start, drawing.indexOf('"', start) - start)));
        QCOMPARE(picture.size(), QSize(800, 640)); // finer than the screen
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
