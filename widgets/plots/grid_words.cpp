// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What GridView says to whoever cannot see it.

#include <QLocale>

#include "widgets/base/text.h"
#include "widgets/plots/grid_view.h"

namespace timbrel::widgets {

QString GridView::summary() const
{
    if (rowCount() == 0 || columnCount() == 0) {
        return tr("No transfers yet");
    }
    const QLocale locale;
    QString text = tr("%1 classes by %2 recordings: every recording as every class would play it.")
                       .arg(countText(rowCount()), countText(columnCount()));
    if (m_errors) {
        text += QLatin1Char(' ')
            + tr("Errors from %1 to %2.")
                  .arg(locale.toString(m_errors->least, 'f', 3),
                      locale.toString(m_errors->most, 'f', 3));
    }
    return text + QLatin1Char(' ') + describe(m_current);
}

QStringList GridView::columnNames() const
{
    QStringList names;
    for (int column = 0; column < columnCount(); ++column) {
        names.append(toQString(m_grid->columns[static_cast<std::size_t>(column)].label));
    }
    return names;
}

int GridView::rows() const
{
    return rowCount();
}

QString GridView::rowName(int row) const
{
    return toQString(m_grid->rows[static_cast<std::size_t>(row)].label);
}

QString GridView::cell(int row, int column) const
{
    return describe({row, column});
}

} // namespace timbrel::widgets
