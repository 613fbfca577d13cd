// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include <QAbstractTableModel>

namespace timbrel::widgets {

/// One column of a table of `Row`s.
template <typename Row> struct Column {
    QString (*title)();
    QVariant (*shown)(const Row& row); ///< what people read
    QVariant (*order)(const Row& row); ///< what the column is sorted by
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

inline constexpr Qt::Alignment kNumberAlignment = Qt::AlignRight | Qt::AlignVCenter;

/// Rows of values as a table, described by its columns. New rows are told as changes, insertions
/// and removals rather than as a reset, so a table keeps its selection while a run goes on.
template <typename Row> class TableModel : public QAbstractTableModel {
public:
    static constexpr int kOrderRole = Qt::UserRole;

    TableModel(std::vector<Column<Row>> columns, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    void setRows(std::vector<Row> rows)
    {
        const int before = rowCount();
        const int after = static_cast<int>(rows.size());
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rows.resize(rows.size());
            endRemoveRows();
        }
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rows = std::move(rows);
            endInsertRows();
        } else {
            m_rows = std::move(rows);
        }
        if (const int kept = std::min(before, after); kept > 0) {
            Q_EMIT dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
        }
    }

    void retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid()) {
            return {};
        }
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return column.shown(row);
        case kOrderRole:
            return column.order(row);
        case Qt::ToolTipRole:
            return toolTip(row);
        case Qt::DecorationRole:
            return index.column() == 0 ? decoration(row) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        const auto& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::TextAlignmentRole) {
            return QVariant::fromValue(column.alignment);
        }
        return role == Qt::DisplayRole ? QVariant(column.title()) : QVariant();
    }

protected:
    /// A sentence about the whole row; none unless a model has one.
    [[nodiscard]] virtual QVariant toolTip(const Row& row) const
    {
        static_cast<void>(row);
        return {};
    }

    /// A colour or icon in front of the row; none unless a model has one.
    [[nodiscard]] virtual QVariant decoration(const Row& row) const
    {
        static_cast<void>(row);
        return {};
    }

private:
    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace timbrel::widgets
