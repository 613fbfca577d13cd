// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/plots/grid_view.h"

using namespace timbrel;
using widgets::GridPlace;

class TestGridView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<widgets::GridView>();
        m_view->resize(480, 360);
        m_view->setGrid(tests::sampleGrid());
        m_view->show();
    }

    void aClickChoosesTheCellUnderIt()
    {
        QSignalSpy chosen(m_view.get(), &widgets::GridView::cellChosen);
        click({2, 1});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first(), (QList<QVariant>{2, 1}));
    }

    void aClickOnAnOriginalNamesItsClip()
    {
        QSignalSpy chosen(m_view.get(), &widgets::GridView::originalChosen);
        click({-1, 3});
        click({1, -1});
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("clip-flute"));
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("clip-violin"));
    }

    void picturesDoNotOverlap()
    {
        for (int row = -1; row < 4; ++row) {
            for (int column = row < 0 ? 0 : -1; column < 4; ++column) {
                const QRect here = m_view->placeRect({row, column});
                QVERIFY(m_view->rect().contains(here));
                QVERIFY(!here.intersects(m_view->placeRect({row + 1, column})));
                QVERIFY(!here.intersects(m_view->placeRect({row, column + 1})));
            }
        }
    }

    void pointingEnlarges()
    {
        const QImage before = m_view->grab().toImage();
        QTest::mouseMove(m_view.get(), m_view->placeRect({1, 2}).center());
        QTRY_VERIFY(tests::grabbed(*m_view, QStringLiteral("grid-enlarged")) != before);
    }

    void arrowsMoveAndReturnChooses()
    {
        QSignalSpy chosen(m_view.get(), &widgets::GridView::cellChosen);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->accessibleDescription(), m_view->describe({1, 1}));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(chosen.first(), (QList<QVariant>{1, 1}));
    }

    void wordsTellWhatAPictureIs()
    {
        QCOMPARE(m_view->describe({-1, 0}), QStringLiteral("Original: piano"));
        QVERIFY(m_view->describe({2, 2}).startsWith(QStringLiteral("trumpet, reconstructed")));
        QVERIFY(m_view->describe({1, 0}).startsWith(QStringLiteral("piano → violin · error 0.")));
        QVERIFY(m_view->describe({}).isEmpty());
    }

    void anUnknownErrorHasNoFrame()
    {
        auto grid = std::make_shared<snapshots::TransferGrid>(*tests::sampleGrid());
        for (auto& cell : grid->cells) {
            cell.error.reset();
        }
        m_view->setGrid(grid);
        QVERIFY(!m_view->describe({1, 0}).contains(QStringLiteral("error")));
        const QRect cell = m_view->placeRect({0, 1});
        // The frame would be yellow to violet; the picture's own corner is its noise floor.
        QVERIFY(QColor(m_view->grab().toImage().pixel(cell.topLeft())).lightness() < 40);
    }

private:
    void click(GridPlace place)
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->placeRect(place).center());
    }

    std::unique_ptr<widgets::GridView> m_view;
};

QTEST_MAIN(TestGridView)
#include "tst_grid_view.moc"
