// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/accessible_plot.h"

#include <algorithm>

#include <QRect>
#include <QWidget>

namespace timbrel::widgets {
namespace {

/// One value of a plot. Qt's registry owns it.
class PlotCell final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    PlotCell(AccessiblePlot& table, int row, int column)
        : m_table(table)
        , m_row(row)
        , m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_table.isValid() && m_row < m_table.rowCount() && m_column < m_table.columnCount();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return &m_table; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QRect rect() const override { return m_table.rect(); }
    void setText(QAccessible::Text, const QString&) override { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        if (kind == QAccessible::Description) {
            return m_table.rowDescription(m_row) + QStringLiteral(", ")
                + m_table.columnDescription(m_column);
        }
        const bool isText = kind == QAccessible::Name || kind == QAccessible::Value;
        return isText ? m_table.plot().cell(m_row, m_column) : QString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = true;
        state.focused = isCurrent() && m_table.state().focused;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface*>(this)
            : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return isCurrent(); }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return &m_table; }

private:
    [[nodiscard]] bool isCurrent() const
    {
        return m_table.plot().currentRow() == m_row && m_table.plot().currentColumn() == m_column;
    }

    AccessiblePlot& m_table;
    int m_row;
    int m_column;
};

} // namespace

AccessiblePlot::AccessiblePlot(QWidget& widget, ReadablePlot& plot)
    : QAccessibleWidget(&widget, QAccessible::Table)
    , m_plot(plot)
{
}

AccessiblePlot::~AccessiblePlot()
{
    for (const auto& [index, id] : m_cells) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

QString AccessiblePlot::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Description ? m_plot.summary() : QAccessibleWidget::text(kind);
}

int AccessiblePlot::rowCount() const
{
    return std::min(m_plot.rows(), kMostRows);
}

int AccessiblePlot::columnCount() const
{
    return static_cast<int>(m_plot.columnNames().size());
}

int AccessiblePlot::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface* AccessiblePlot::child(int index) const
{
    const int columns = columnCount();
    return columns > 0 ? cellAt(index / columns, index % columns) : nullptr;
}

QAccessibleInterface* AccessiblePlot::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) {
        return nullptr;
    }
    const auto [place, isNew] = m_cells.try_emplace(row * columnCount() + column);
    if (isNew) {
        auto& self = const_cast<AccessiblePlot&>(*this); // as Qt's own tables do
        place->second = QAccessible::registerAccessibleInterface(new PlotCell(self, row, column));
    }
    return QAccessible::accessibleInterface(place->second);
}

int AccessiblePlot::indexOfChild(const QAccessibleInterface* child) const
{
    auto* asked = const_cast<QAccessibleInterface*>(child);
    const auto* cell = asked != nullptr ? asked->tableCellInterface() : nullptr;
    return cell != nullptr && cell->table() == this
        ? cell->rowIndex() * columnCount() + cell->columnIndex()
        : -1;
}

QAccessibleInterface* AccessiblePlot::focusChild() const
{
    QAccessibleInterface* current =
        widget()->hasFocus() ? cellAt(m_plot.currentRow(), m_plot.currentColumn()) : nullptr;
    return current != nullptr ? current : QAccessibleWidget::focusChild();
}

void* AccessiblePlot::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QString AccessiblePlot::columnDescription(int column) const
{
    return m_plot.columnNames().value(column);
}

QString AccessiblePlot::rowDescription(int row) const
{
    return row >= 0 && row < m_plot.rows() ? m_plot.rowName(row) : QString();
}

void AccessiblePlot::modelChange(QAccessibleTableModelChangeEvent* /*event*/)
{
    for (const auto& [index, id] : m_cells) { // they stand elsewhere now
        QAccessible::deleteAccessibleInterface(id);
    }
    m_cells.clear();
}

} // namespace timbrel::widgets
