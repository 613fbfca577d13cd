// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "engine/snapshots/rainbow.h"
#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/plots/spectrogram_view.h"

using namespace timbrel;

class TestSpectrogramView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<widgets::SpectrogramView>();
        m_view->resize(600, 400);
        m_view->setClip(tests::sampleClip());
        m_view->show();
    }

    void aClickSeeksAndChoosesTheLaneUnderIt()
    {
        QSignalSpy seek(m_view.get(), &widgets::SpectrogramView::seekRequested);
        QSignalSpy lane(m_view.get(), &widgets::SpectrogramView::laneChosen);
        const QRect third = m_view->laneRect(2);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, third.center());
        QCOMPARE(lane.takeFirst().first().toInt(), 2);
        const double pixel = m_view->seconds() / third.width();
        const double asked = seek.takeFirst().first().toDouble();
        QVERIFY2(std::abs(asked - m_view->seconds() / 2) <= 1.5 * pixel,
            qPrintable(QString::number(asked)));
    }

    void beyondTheEndsASeekIsClamped()
    {
        QSignalSpy seek(m_view.get(), &widgets::SpectrogramView::seekRequested);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(1, 100));
        QCOMPARE(seek.takeFirst().first().toDouble(), 0.0);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(599, 100));
        QCOMPARE(seek.takeFirst().first().toDouble(), m_view->seconds());
    }

    void keysSeekChooseAndPlay()
    {
        QSignalSpy seek(m_view.get(), &widgets::SpectrogramView::seekRequested);
        QSignalSpy lane(m_view.get(), &widgets::SpectrogramView::laneChosen);
        QSignalSpy play(m_view.get(), &widgets::SpectrogramView::playToggleRequested);
        m_view->setPosition(1.0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(seek.takeFirst().first().toDouble(), 1.1);
        QTest::keyClick(m_view.get(), Qt::Key_Up); // there is none above the first
        QVERIFY(lane.isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(lane.takeFirst().first().toInt(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(play.count(), 1);
    }

    void aDragChoosesWhatIsRepeated()
    {
        QSignalSpy region(m_view.get(), &widgets::SpectrogramView::regionChosen);
        const QRect lane = m_view->laneRect(0);
        const auto drag = [&](int from, int to) {
            QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {from, lane.center().y()});
            QTest::mouseMove(m_view.get(), {to, lane.center().y()});
            QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {to, lane.center().y()});
        };
        drag(lane.center().x(), lane.left() + lane.width() / 4);
        QCOMPARE(region.count(), 1);
        const auto ends = region.takeFirst();
        const double pixel = m_view->seconds() / lane.width();
        QVERIFY(std::abs(ends[0].toDouble() - m_view->seconds() / 4) <= 1.5 * pixel);
        QVERIFY(std::abs(ends[1].toDouble() - m_view->seconds() / 2) <= 1.5 * pixel);
        drag(lane.center().x(), lane.center().x() + 2); // a click with a trembling hand
        QVERIFY(region.isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(region.takeFirst()[1].toDouble(), 0.0);
    }

    void zoomsIntoTimeAroundThePlayhead()
    {
        const double whole = m_view->seconds();
        m_view->setPosition(whole / 4);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QCOMPARE(m_view->shown().length(), whole / 2);
        QCOMPARE(m_view->shown().begin, whole / 8);
        QSignalSpy seek(m_view.get(), &widgets::SpectrogramView::seekRequested);
        const QRect lane = m_view->laneRect(0);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {lane.left(), lane.center().y()});
        QCOMPARE(seek.takeFirst().first().toDouble(), whole / 8);
        m_view->showWhole();
        QCOMPARE(m_view->shown(), (widgets::TimeSpan{0.0, whole}));
    }

    void differencesAreShownFromTheLaneOfTheMoment()
    {
        m_view->setActiveLane(0);
        const QRect first = m_view->laneRect(0);
        const QRect third = m_view->laneRect(2);
        const auto at = [&](QRect lane) {
            return m_view->grab().toImage().pixelColor(
                lane.center() + QPoint(0, lane.height() / 4));
        };
        const QColor plain = at(third);
        const QColor reference = at(first);
        m_view->setDifferences(true);
        QVERIFY(at(third) != plain);
        QCOMPARE(at(first), reference);
        tests::grabbed(*m_view, QStringLiteral("spectrograms-difference"));
        m_view->setDifferences(false);
        QCOMPARE(at(third), plain);
    }

    void xGoesBackToTheLaneBefore()
    {
        m_view->setActiveLane(1);
        m_view->setActiveLane(3);
        QTest::keyClick(m_view.get(), Qt::Key_X);
        QCOMPARE(m_view->activeLane(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_X);
        QCOMPARE(m_view->activeLane(), 3);
    }

    void xChangesBetweenAChosenPair()
    {
        m_view->setFilter({{}, false, {m_names[0], m_names[3]}});
        m_view->setActiveLane(1);
        QTest::keyClick(m_view.get(), Qt::Key_X); // from elsewhere to the first of them
        QCOMPARE(m_view->activeLane(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_X);
        QCOMPARE(m_view->activeLane(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_X);
        QCOMPARE(m_view->activeLane(), 0);
    }

    void hiddenLanesGiveTheirRoomToTheOthers()
    {
        const int height = m_view->laneRect(0).height();
        m_view->setFilter({{m_names[1], m_names[3]}, false, {}});
        QVERIFY(m_view->laneRect(1).isEmpty());
        QVERIFY(m_view->laneRect(0).height() > height * 3 / 2);
        QSignalSpy chosen(m_view.get(), &widgets::SpectrogramView::laneChosen);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->laneRect(2).center());
        QCOMPARE(chosen.last().first().toInt(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Down); // to one that is hidden: it is heard, so seen
        QCOMPARE(m_view->activeLane(), 3);
        QVERIFY(!m_view->laneRect(3).isEmpty());
    }

    void twoLanesChangePlacesWhereOneStandsAlone()
    {
        m_view->setActiveLane(0);
        m_view->setActiveLane(2);
        m_view->setFilter({{}, true, {}});
        const QRect place = m_view->laneRect(2);
        QVERIFY(place.height() > m_view->height() * 3 / 4);
        QVERIFY(m_view->laneRect(0).isEmpty());
        const QImage two = tests::grabbed(*m_view, QStringLiteral("spectrogram-alone"));
        QTest::keyClick(m_view.get(), Qt::Key_X);
        QCOMPARE(m_view->laneRect(0), place);
        QVERIFY(m_view->grab().toImage() != two);
        QTest::keyClick(m_view.get(), Qt::Key_X);
        QCOMPARE(m_view->grab().toImage(), two);
    }

    void tellsWhatIsUnderTheMouse()
    {
        QVERIFY(m_view->reading().isEmpty());
        QTest::mouseMove(m_view.get(), m_view->laneRect(1).center());
        QVERIFY2(m_view->reading().contains(QStringLiteral("Hz")), qPrintable(m_view->reading()));
        m_view->setNotes(true);
        m_view->setHarmonics(true);
        tests::grabbed(*m_view, QStringLiteral("spectrograms-harmonics"));
    }

    void thePlayheadMoves()
    {
        const QImage start = m_view->grab().toImage();
        m_view->setPosition(1.0);
        const QImage later = m_view->grab().toImage();
        QVERIFY(start != later);
        m_view->setPosition(0.0);
        QCOMPARE(m_view->grab().toImage(), start);
    }

    void huesColourTheLaneAndItsBar()
    {
        auto clip = std::make_shared<snapshots::ClipView>(*tests::sampleClip());
        clip->lanes.resize(1);
        auto& picture = clip->lanes[0].picture;
        picture.decibels = Matrix(2, 2, picture.ceilingDb);
        picture.bandHz = {100.0F, 200.0F};
        picture.hue = Matrix(2, 2, 0.25F);
        m_view->setClip(clip);
        const QImage image = m_view->grab().toImage();
        const QRect lane = m_view->laneRect(0);
        QCOMPARE(image.pixel(lane.center()), snapshots::rainbowColor(1.0F, 0.25F));
        QSet<QRgb> colors; // across the bar, to the right of the lane
        for (int x = lane.right() + 8; x < image.width(); ++x) {
            colors.insert(image.pixel(x, lane.top() + 20));
        }
        QVERIFY2(colors.size() >= 6, qPrintable(QString::number(colors.size())));
    }

    void lanesShareTheWidestRange()
    {
        auto clip = std::make_shared<snapshots::ClipView>(*tests::sampleClip());
        const QImage before = m_view->grab().toImage().copy(m_view->laneRect(0));
        clip->lanes[3].picture.floorDb = -120.0F;
        m_view->setClip(clip);
        QVERIFY(m_view->grab().toImage().copy(m_view->laneRect(0)) != before);
    }

    void withoutAClipNothingIsAsked()
    {
        m_view->setClip(nullptr);
        QSignalSpy seek(m_view.get(), &widgets::SpectrogramView::seekRequested);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(200, 100));
        QVERIFY(seek.isEmpty());
        QCOMPARE(m_view->seconds(), 0.0);
    }

private:
    const QStringList m_names = [] {
        QStringList names;
        const auto clip = tests::sampleClip();
        for (const auto& lane : clip->lanes) {
            names.append(QString::fromStdString(lane.label));
        }
        return names;
    }();
    std::unique_ptr<widgets::SpectrogramView> m_view;
};

QTEST_MAIN(TestSpectrogramView)
#include "tst_spectrogram_view.moc"
