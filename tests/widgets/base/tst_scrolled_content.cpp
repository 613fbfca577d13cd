// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/widgets/support/pictures.h"
#include "widgets/base/scrolled_content.h"

using timbrel::widgets::ScrolledContent;

class TestScrolledContent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        m_words = new QLabel(content);
        m_words->setWordWrap(true);
        auto* plot = new QWidget(content);
        plot->setMinimumSize(300, 200);
        m_last = new QPushButton(content);
        layout->addWidget(m_words);
        layout->addWidget(plot, 1);
        layout->addWidget(m_last);
        m_area = std::make_unique<ScrolledContent>(content);
        m_area->show();
    }

    void contentIsAsLargeAsItsPlace()
    {
        show({600, 500});
        QCOMPARE(m_area->widget()->size(), QSize(600, 500));
        QVERIFY(!m_area->verticalScrollBar()->isVisible());
        QVERIFY(!m_area->horizontalScrollBar()->isVisible());
    }

    void whereItIsTooSmallItScrolls()
    {
        show({200, 120});
        QVERIFY(m_area->minimumSizeHint().height() < 120);
        QVERIFY(m_area->widget()->width() >= 300);
        QVERIFY(m_area->widget()->height() >= 200);
        QVERIFY(m_area->verticalScrollBar()->isVisible());
        QVERIFY(m_area->horizontalScrollBar()->isVisible());
        show({600, 500}); // and back
        QCOMPARE(m_area->widget()->size(), QSize(600, 500));
    }

    void whatHasTheKeyboardComesIntoSight()
    {
        m_area->activateWindow();
        show({340, 120});
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
        m_last->clearFocus();
        m_area->verticalScrollBar()->setValue(0);
        QVERIFY(!m_area->viewport()->rect().contains(placeOfLast()));
        QTest::keyClick(m_area.get(), Qt::Key_Tab);
        QTRY_VERIFY(m_last->hasFocus());
        QVERIFY(m_area->viewport()->rect().intersects(placeOfLast()));
    }

    void longerWordsNeedMoreRoom()
    {
        show({340, 290});
        const int before = m_area->widget()->height();
        m_words->setText(QStringLiteral("many words that are broken into lines ").repeated(20));
        timbrel::tests::settle();
        QVERIFY(m_area->widget()->height() > before);
        QVERIFY(m_area->verticalScrollBar()->isVisible());
    }

private:
    void show(QSize size)
    {
        m_area->resize(size);
        timbrel::tests::settle();
    }
    [[nodiscard]] QRect placeOfLast() const
    {
        return {m_last->mapTo(m_area->viewport(), QPoint()), m_last->size()};
    }

    std::unique_ptr<ScrolledContent> m_area;
    QLabel* m_words = nullptr;
    QPushButton* m_last = nullptr;
};

QTEST_MAIN(TestScrolledContent)
#include "tst_scrolled_content.moc"
