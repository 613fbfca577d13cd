// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What GridView says to whoever cannot see it.

#include <QLocale>

#include "widgets/base/text.h"
#include "widgets/plots/grid_view.h"

namespace timbrel::widgets {

QString GridView::summary() const
{
    if (m_scene.rowCount() == 0 || m_scene.columnCount() == 0) {
        return tr("No transfers yet");
    }
    const QLocale locale;
    QString text = tr("%1 classes by %2 recordings: every recording as every class would play it.")
                       .arg(countText(m_scene.rowCount()), countText(m_scene.columnCount()));
    if (m_scene.errors) {
        text += QLatin1Char(' ')
            + tr("Errors from %1 to %2.")
                  .arg(locale.toString(m_scene.errors->least, 'f', 3),
                      locale.toString(m_scene.errors->most, 'f', 3));
    }
    return text + QLatin1Char(' ') + describe(m_current);
}

QStringList GridView::columnNames() const
{
    QStringList names;
    for (const std::size_t column : m_scene.arrangement.columns) {
        names.append(m_scene.columnText(column));
    }
    return names;
}

int GridView::rows() const
{
    return m_scene.rowCount();
}

QString GridView::rowName(int row) const
{
    const std::size_t place = m_scene.arrangement.rows[static_cast<std::size_t>(row)];
    return toQString(m_scene.grid->rows[place].label);
}

QString GridView::cell(int row, int column) const
{
    return describe(m_scene.placeIn({row, column}));
}

int GridView::currentRow() const
{
    return m_scene.slotOf(m_current).row;
}

int GridView::currentColumn() const
{
    return m_scene.slotOf(m_current).column;
}

} // namespace timbrel::widgets
