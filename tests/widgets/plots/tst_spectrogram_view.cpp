// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "engine/snapshots/rainbow.h"
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
    std::unique_ptr<widgets::SpectrogramView> m_view;
};

QTEST_MAIN(TestSpectrogramView)
#include "tst_spectrogram_view.moc"
