// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/lane_table.h"

#include <QHeaderView>

namespace timbrel::widgets {

LaneTable::LaneTable(QWidget* parent)
    : TableView(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &TableView::currentSourceRowChanged, this, &LaneTable::choose);
    connect(this, &QTableView::clicked, this, &LaneTable::choose);
    connect(this, &TableView::sourceRowActivated, this, &LaneTable::lanePlayRequested);
}

void LaneTable::setLanes(QAbstractItemModel* model, int sortRole)
{
    setSource(model, sortRole);
    QHeaderView& columns = *horizontalHeader();
    columns.setStretchLastSection(false);
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(0, QHeaderView::Stretch);
}

/// Names take the room that is left, unless that is too little to read them: then the table
/// scrolls.
void LaneTable::fitNames()
{
    QHeaderView& columns = *horizontalHeader();
    int room = viewport()->width();
    for (int column = 1; column < columns.count(); ++column) {
        room -= columns.sectionSize(column);
    }
    columns.setSectionResizeMode(
        0, room < sizeHintForColumn(0) ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

void LaneTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    fitNames();
}

void LaneTable::setActiveLane(int lane)
{
    m_lane = lane;
    selectLane();
}

void LaneTable::changeRows(const std::function<void()>& change)
{
    const QSignalBlocker quiet(this);
    change();
    fitNames();
    selectLane();
}

/// A row that only got the keyboard is current, not chosen.
void LaneTable::choose()
{
    if (selectionModel()->hasSelection()) {
        m_lane = currentSourceRow();
        Q_EMIT laneChosen(m_lane);
    }
}

void LaneTable::selectLane()
{
    if (m_lane >= 0 && m_lane < model()->rowCount()) {
        const QSignalBlocker quiet(this);
        selectSourceRow(m_lane);
    }
}

} // namespace timbrel::widgets
