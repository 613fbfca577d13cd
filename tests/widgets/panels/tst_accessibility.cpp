// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QSet>
#include <QTest>

#include "tests/widgets/support/panel_cases.h"
#include "tests/widgets/support/pictures.h"
#include "widgets/base/readable_plot.h"
#include "widgets/base/theme.h"

using namespace timbrel;

namespace {

constexpr int kManyTabs = 150; // once around any panel, also where more becomes enabled meanwhile

} // namespace

/// What every panel keeps for people who do not use a mouse or do not see the screen.
class TestAccessibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<widgets::Theme>(*qApp);
        m_theme->choose(widgets::Theme::Choice::Light);
        QAccessible::setActive(true); // so that everything is told that would be
    }

    void everyControlSaysWhatItIs_data() { addRows(); }
    void everyControlSaysWhatItIs()
    {
        const auto panel = made();
        for (QWidget* widget : tabStops(*panel)) {
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(seen != nullptr);
            QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), qPrintable(described(*widget)));
            QVERIFY2(seen->role() != QAccessible::NoRole, qPrintable(described(*widget)));
        }
    }

    void everyPlotCanBeRead_data() { addRows(); }
    void everyPlotCanBeRead()
    {
        const auto panel = made();
        for (QWidget* widget : panel->findChildren<QWidget*>()) {
            if (dynamic_cast<widgets::ReadablePlot*>(widget) == nullptr
                || !widget->isVisibleTo(panel.get())) {
                continue;
            }
            QAccessibleInterface* plot = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!plot->text(QAccessible::Name).isEmpty(), qPrintable(described(*widget)));
            QVERIFY(!plot->text(QAccessible::Description).isEmpty());
            auto* table = plot->tableInterface();
            QVERIFY2(table != nullptr, qPrintable(described(*widget)));
            QVERIFY2(table->rowCount() > 0, qPrintable(described(*widget)));
            QCOMPARE(plot->childCount(), table->rowCount() * table->columnCount());
            bool any = false;
            for (int i = 0; i < plot->childCount(); ++i) {
                QAccessibleInterface* cell = plot->child(i);
                QCOMPARE(plot->indexOfChild(cell), i);
                QCOMPARE(cell->parent(), plot);
                const auto* place = cell->tableCellInterface();
                QCOMPARE(table->cellAt(place->rowIndex(), place->columnIndex()), cell);
                QVERIFY(!table->rowDescription(place->rowIndex()).isEmpty());
                QVERIFY(!table->columnDescription(place->columnIndex()).isEmpty());
                any = any || !cell->text(QAccessible::Name).isEmpty();
            }
            QVERIFY2(any, "there are cells, and none says anything");
        }
    }

    void aPlotThatShowsSomethingElseReadsSo()
    {
        widgets::TransferGridPanel panel;
        panel.setGrid(tests::sampleGrid());
        panel.resize(520, 360);
        panel.show();
        QWidget* view = nullptr;
        for (auto* widget : panel.findChildren<QWidget*>()) {
            view = dynamic_cast<widgets::ReadablePlot*>(widget) != nullptr ? widget : view;
        }
        QVERIFY(view != nullptr);
        QAccessibleInterface* plot = QAccessible::queryAccessibleInterface(view);
        const QString before = plot->text(QAccessible::Description);
        const QString first = plot->child(0)->text(QAccessible::Name);
        auto smaller = std::make_shared<snapshots::TransferGrid>(*tests::sampleGrid());
        smaller->rows.resize(1);
        smaller->rows.front().label = "bassoon";
        smaller->cells.resize(smaller->columns.size());
        panel.setGrid(smaller);
        plot = QAccessible::queryAccessibleInterface(view);
        QCOMPARE(plot->tableInterface()->rowCount(), 1);
        QVERIFY(plot->text(QAccessible::Description) != before);
        QVERIFY(plot->child(0)->text(QAccessible::Name) != first);
        QTest::keyClick(view, Qt::Key_Right); // and where the keyboard is
        QVERIFY(
            plot->text(QAccessible::Description).endsWith(plot->child(1)->text(QAccessible::Name)));
    }

    void tabReachesEverything_data() { addRows(); }
    void tabReachesEverything()
    {
        const auto panel = made();
        panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        const auto wanted = tabStops(*panel);
        QVERIFY(!wanted.isEmpty());
        QSet<const QWidget*> reached;
        for (int i = 0; i < kManyTabs; ++i) {
            // Straight to the window: a table, rightly, keeps Tab for its cells otherwise.
            QTest::keyClick(panel->window(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (const QWidget* widget : wanted) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (button != nullptr && button->autoExclusive()) {
                continue; // of such a group Tab reaches one, and arrows the others
            }
            QVERIFY2(reached.contains(widget), qPrintable(described(*widget)));
        }
    }

    void focusIsSeen_data() { addRows(); }
    void focusIsSeen()
    {
        const auto panel = made();
        panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        for (QWidget* widget : tabStops(*panel)) {
            if (QApplication::focusWidget() != nullptr) {
                QApplication::focusWidget()->clearFocus();
            }
            for (auto* area : panel->findChildren<QScrollArea*>()) {
                area->ensureWidgetVisible(widget); // as Tab does
            }
            const QImage without = panel->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = panel->grab().toImage();
            QVERIFY2(with != without, qPrintable(described(*widget)));
        }
    }

private:
    void addRows()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            QTest::newRow(m_cases[i].id) << static_cast<int>(i);
        }
    }

    /// Shown, with everything that it shows.
    [[nodiscard]] std::unique_ptr<widgets::Panel> made() const
    {
        QFETCH(int, row);
        const auto& each = m_cases[static_cast<std::size_t>(row)];
        std::unique_ptr<widgets::Panel> panel(each.make());
        each.feed(*panel);
        panel->resize(640, each.area == widgets::Area::Bottom ? 40 : 480);
        panel->show();
        QApplication::processEvents();
        return panel;
    }

    /// What Tab is to reach.
    [[nodiscard]] static QList<QWidget*> tabStops(const widgets::Panel& panel)
    {
        QList<QWidget*> stops;
        for (QWidget* widget : panel.findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
                && widget->isEnabled() && widget->focusProxy() == nullptr) {
                stops.append(widget);
            }
        }
        return stops;
    }

    [[nodiscard]] static QString described(const QWidget& widget)
    {
        return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ')
            + widget.objectName() + QLatin1Char(' ') + widget.toolTip();
    }

    std::vector<tests::PanelCase> m_cases = tests::panelCases();
    std::unique_ptr<widgets::Theme> m_theme;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
