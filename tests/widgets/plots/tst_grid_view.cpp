// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_snapshots.h"
#include "widgets/base/clip_drag.h"
#include "widgets/base/picture.h"
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
        QCOMPARE(
            m_view->cell(m_view->currentRow(), m_view->currentColumn()), m_view->describe({1, 1}));
        QVERIFY(m_view->summary().endsWith(m_view->describe({1, 1})));
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

    void anOrderMovesPicturesButNotTheirNames()
    {
        const QRect first = m_view->placeRect({0, 0});
        const QImage before = m_view->grab().toImage();
        m_view->setOrder(snapshots::GridOrder::Name); // flute, piano, trumpet, violin
        QVERIFY(m_view->grab().toImage() != before);
        QCOMPARE(m_view->placeRect({3, 3}), first); // the flute's
        QSignalSpy chosen(m_view.get(), &widgets::GridView::cellChosen);
        click({3, 0});
        QCOMPARE(chosen.takeFirst(), (QList<QVariant>{3, 0}));
        QTest::keyClick(m_view.get(), Qt::Key_Down); // below the flute's row stands the piano's
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst(), (QList<QVariant>{0, 0}));
        // It is read as it stands.
        QCOMPARE(m_view->currentRow(), 1);
        QCOMPARE(m_view->rowName(1), QStringLiteral("piano"));
        QCOMPARE(m_view->cell(1, m_view->currentColumn()), m_view->describe({0, 0}));
    }

    void whatIsChosenStandsOut()
    {
        const QImage before = tests::grabbed(*m_view, QString());
        const QPoint gap = m_view->placeRect({0, 1}).bottomLeft() + QPoint(8, 2);
        m_view->setChosen({QStringLiteral("clip-violin")});
        const QImage after = tests::grabbed(*m_view, QStringLiteral("grid-chosen"));
        QVERIFY(after.pixel(gap) != before.pixel(gap)); // between the violin's cells
        const QPoint other = m_view->placeRect({2, 3}).bottomLeft() + QPoint(8, 2);
        QCOMPARE(after.pixel(other), before.pixel(other));
        QVERIFY(m_view->describe({-1, 1}).endsWith(QStringLiteral("chosen")));
        QVERIFY(m_view->describe({1, -1}).endsWith(QStringLiteral("chosen")));
        QVERIFY(!m_view->describe({-1, 0}).endsWith(QStringLiteral("chosen")));
        m_view->setGrid(tests::sampleGrid()); // of the next step
        QVERIFY(m_view->describe({-1, 1}).endsWith(QStringLiteral("chosen")));
        m_view->setChosen({});
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void aClickWithControlTakesAClipAmongTheChosen()
    {
        QSignalSpy toggled(m_view.get(), &widgets::GridView::clipToggled);
        QSignalSpy opened(m_view.get(), &widgets::GridView::originalChosen);
        QTest::mouseClick(
            m_view.get(), Qt::LeftButton, Qt::ControlModifier, m_view->placeRect({-1, 3}).center());
        QCOMPARE(toggled.takeFirst().first().toString(), QStringLiteral("clip-flute"));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Down); // a cell: what it plays is meant
        QTest::keyClick(m_view.get(), Qt::Key_C);
        QCOMPARE(toggled.takeFirst().first().toString(), QStringLiteral("clip-trumpet"));
        QCOMPARE(opened.count(), 0);
    }

    void clipsCanBeDroppedAndTakenOut()
    {
        QSignalSpy dropped(m_view.get(), &widgets::GridView::clipsDropped);
        const std::unique_ptr<QMimeData> clips(
            widgets::makeClipData({QStringLiteral("a@0"), QStringLiteral("b.flac")}));
        drop(m_view->placeRect({1, 2}).center(), *clips);
        QCOMPARE(dropped.first()[0].toStringList(),
            (QStringList{QStringLiteral("a@0"), QStringLiteral("b.flac")}));
        QCOMPARE(dropped.takeFirst()[1].toBool(), false);
        drop(m_view->placeRect({1, -1}).center(), *clips);
        QCOMPARE(dropped.takeFirst()[1].toBool(), true);
        QSignalSpy removed(m_view.get(), &widgets::GridView::removeRequested);
        click({2, 1});
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(removed.first()[0].value<GridPlace>(), (GridPlace{2, 1}));
    }

    void aDrawingHasItsNamesAsLetters()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("grid.svg"));
        QVERIFY(widgets::savePicture(
            *m_view, path, {{900, 700}, 1.0, QStringLiteral("first-003, step 400, seed 1")}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY(drawing.contains(">trumpet<"));
        QVERIFY(drawing.contains(">first-003, step 400, seed 1<"));
    }

    void twelveByTwelveFitIntoANarrowDock()
    {
        const auto small = tests::sampleGrid();
        auto grid = std::make_shared<snapshots::TransferGrid>();
        for (std::size_t i = 0; i < 12; ++i) {
            grid->rows.push_back(small->rows[i % 4]);
            for (std::size_t column = 0; column < 12; ++column) {
                grid->cells.push_back(small->cell(i % 4, column % 4));
            }
        }
        grid->columns = grid->rows;
        grid->choice = {{"clip"}, {"clip"}};
        m_view->resize(300, 300);
        m_view->setGrid(grid);
        for (int column = 0; column < 12; ++column) {
            const QRect place = m_view->placeRect({11, column});
            QVERIFY(m_view->rect().contains(place));
            QVERIFY(place.width() >= 12 && place.height() >= 8);
        }
        const QImage shown = tests::grabbed(*m_view, QStringLiteral("grid-12"));
        const QRect above(m_view->placeRect({-1, 5}).topLeft() - QPoint(0, 20), QSize(12, 18));
        const QImage label = shown.copy(above); // its name, on its side
        QVERIFY(tests::showsSomething(label));
    }

private:
    void drop(QPoint at, const QMimeData& data)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }

    void click(GridPlace place)
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->placeRect(place).center());
    }

    std::unique_ptr<widgets::GridView> m_view;
};

QTEST_MAIN(TestGridView)
#include "tst_grid_view.moc"
