// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/widgets/support/pictures.h"
#include "tests/widgets/support/sample_model.h"
#include "widgets/base/picture.h"
#include "widgets/base/table_view.h"
#include "widgets/models/layer_model.h"
#include "widgets/panels/model_panel.h"
#include "widgets/plots/model_graph_view.h"

using namespace timbrel;
using widgets::ModelGraphView;
using widgets::ModelPanel;

/// How many pixels of a part of a picture differ.
static int different(const QImage& one, const QImage& other, const QRect& part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

class TestModelPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<ModelPanel>();
        m_panel->resize(1400, 900);
        m_panel->setModel(tests::sampleModel());
        m_panel->show();
        tests::settle();
        m_view = m_panel->findChild<ModelGraphView*>();
        m_layers = m_panel->findChild<widgets::TableView*>();
        m_part = m_panel->findChild<QComboBox*>(QStringLiteral("part"));
        m_source = m_panel->findChild<QComboBox*>(QStringLiteral("source"));
    }

    void theTableTellsLayersAndTheTotals()
    {
        const auto* rows = m_layers->model();
        const auto text = [rows](int row, int column) {
            return rows->index(row, column).data().toString();
        };
        QCOMPARE(rows->rowCount(), 7);
        QCOMPARE(text(0, 0), QStringLiteral("content_encoder.stem"));
        QCOMPARE(text(0, 1), QStringLiteral("conv 5, IN, ReLU"));
        QCOMPARE(text(0, 2), QStringLiteral("128 × 128"));
        QCOMPARE(text(0, 3), QStringLiteral("82,048"));
        QCOMPARE(text(0, 4), QStringLiteral("3.5 %"));
        const auto totals = m_panel->findChild<QLabel*>(QStringLiteral("totals"))->text();
        QVERIFY2(totals.contains(QStringLiteral("2,359,824 parameters")), qPrintable(totals));
        QVERIFY2(totals.contains(QStringLiteral("generator 1,431,424")), qPrintable(totals));
    }

    void aClickOnABoxChoosesItsLayersAndTheReverse()
    {
        QTest::mouseClick(m_view, Qt::LeftButton, {}, m_view->boxRect(7).center());
        QCOMPARE(m_layers->selectedSourceRows(), (QList<int>{3, 4}));
        QCOMPARE(m_view->chosen(), std::vector<std::size_t>{7});
        m_layers->selectSourceRow(0);
        QCOMPARE(m_view->chosen(), std::vector<std::size_t>{1});
        QTest::mouseClick(m_view, Qt::LeftButton, {}, m_view->boxRect(0).center());
        QVERIFY(m_layers->selectedSourceRows().isEmpty()); // a clip has none
        QCOMPARE(m_view->chosen(), std::vector<std::size_t>{0});
    }

    void arrowKeysWalkAndReturnChooses()
    {
        m_view->setFocus();
        QCOMPARE(m_view->currentRow(), 0);
        QTest::keyClick(m_view, Qt::Key_Right);
        QTest::keyClick(m_view, Qt::Key_Right);
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->rowName(m_view->currentRow()), QStringLiteral("Generator"));
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(m_layers->selectedSourceRows(), (QList<int>{3, 4}));
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->rowName(m_view->currentRow()), QStringLiteral("Made clip"));
    }

    void aStageShowsWhatLearnsAndWhatRests()
    {
        const QImage whole = m_view->grab().toImage();
        m_part->setCurrentIndex(2); // the encoder learns the codes
        const QImage stage = m_view->grab().toImage();
        QVERIFY(different(whole, stage, m_view->boxRect(7)) > 500); // the generator fades
        QCOMPARE(m_view->cell(1, 5), QStringLiteral("learns"));
        QCOMPARE(m_view->cell(2, 5), QStringLiteral("takes part"));
        QCOMPARE(m_view->cell(7, 5), QStringLiteral("rests"));
        const auto caption = m_panel->findChild<QLabel*>(QStringLiteral("caption"))->text();
        QVERIFY2(caption.contains(QStringLiteral("40 %")), qPrintable(caption));
        QVERIFY2(caption.contains(QStringLiteral("10 × Content code")), qPrintable(caption));
        m_panel->setModel(tests::sampleModel()); // the same again
        QCOMPARE(m_part->currentIndex(), 2);
        m_part->setCurrentIndex(3);
        QCOMPARE(m_view->cell(2, 5), QStringLiteral("rests")); // no table of clips in use
    }

    void boxesStandFromLeftToRightUnlessTheLanguageRunsTheOtherWay()
    {
        const auto isLeft = [this](std::size_t one, std::size_t other) {
            return m_view->boxRect(one).right() < m_view->boxRect(other).left();
        };
        QVERIFY(isLeft(0, 1) && isLeft(1, 4) && isLeft(4, 7) && isLeft(7, 8));
        m_panel->setLayoutDirection(Qt::RightToLeft);
        tests::settle();
        QVERIFY(isLeft(8, 7) && isLeft(7, 4) && isLeft(4, 1) && isLeft(1, 0));
    }

    void everythingFitsAndLettersStayReadable()
    {
        for (const QSize size : {QSize(640, 480), QSize(1400, 900), QSize(3600, 1900)}) {
            m_panel->resize(size);
            tests::settle();
            for (int box = 0; box < m_view->rows(); ++box) {
                const QRect rect = m_view->boxRect(static_cast<std::size_t>(box));
                QVERIFY(m_view->rect().contains(rect));
                QVERIFY(rect.height() >= 16);
            }
        }
    }

    void aModelIsAskedForOnlyWhenItCanBeSeen()
    {
        QSignalSpy wanted(m_panel.get(), &ModelPanel::modelWanted);
        m_panel->expire(ModelPanel::Source::Run); // the other source
        QCOMPARE(wanted.size(), 0);
        m_panel->hide();
        m_panel->expire(ModelPanel::Source::Experiment);
        m_panel->expire(ModelPanel::Source::Experiment);
        QCOMPARE(wanted.size(), 0);
        m_panel->show();
        QCOMPARE(wanted.size(), 1);
        m_source->setCurrentIndex(1);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<ModelPanel::Source>(), ModelPanel::Source::Run);
        m_panel->setModel(nullptr); // there is no run
        QCOMPARE(m_layers->model()->rowCount(), 0);
        QCOMPARE(m_view->rows(), 0);
    }

    void thePictureCanBeSavedAsLines()
    {
        const QTemporaryDir folder;
        for (const char* name : {"model.svg", "model.pdf", "model.png"}) {
            const auto path = folder.filePath(QString::fromLatin1(name));
            QVERIFY(widgets::savePicture(*m_view, path));
            QVERIFY(QFileInfo(path).size() > 1000);
        }
        QFile svg(folder.filePath(QStringLiteral("model.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const auto text = svg.readAll();
        QVERIFY(!text.contains("<image")); // drawn, not photographed
        QVERIFY(text.contains("Generator"));
    }

private:
    std::unique_ptr<ModelPanel> m_panel;
    ModelGraphView* m_view = nullptr;
    widgets::TableView* m_layers = nullptr;
    QComboBox* m_part = nullptr;
    QComboBox* m_source = nullptr;
};

QTEST_MAIN(TestModelPanel)
#include "tst_model_panel.moc"
