// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ScatterView says to whoever cannot see it.

#include <algorithm>
#include <numeric>

#include "widgets/base/text.h"
#include "widgets/plots/scatter_view.h"

namespace timbrel::widgets {
namespace {

constexpr std::size_t kNeighbours = 3;

} // namespace

QString ScatterView::summary() const
{
    if (m_dots.empty()) {
        return tr("No dots yet");
    }
    QString text = tr("%1 dots; which stand near each other means something, where they stand does "
                      "not.")
                       .arg(countText(std::ssize(m_dots)));
    if (!m_selection.empty()) {
        text += QLatin1Char(' ') + tr("%1 are selected.").arg(countText(std::ssize(m_selection)));
    }
    if (m_current >= 0) {
        text += QLatin1Char(' ') + tr("At %1.").arg(rowName(m_current));
    }
    return text;
}

QStringList ScatterView::columnNames() const
{
    return {tr("Name"), tr("Nearest on the map")};
}

int ScatterView::rows() const
{
    return static_cast<int>(m_dots.size());
}

QString ScatterView::rowName(int row) const
{
    return nameOf(row);
}

QString ScatterView::cell(int row, int column) const
{
    if (column == 0) {
        return rowName(row);
    }
    const QPointF here = m_dots[static_cast<std::size_t>(row)].place;
    std::vector<std::size_t> order(m_dots.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::size_t most = std::min(kNeighbours + 1, order.size());
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(most), {},
        [&](std::size_t dot) {
            const QPointF way = m_dots[dot].place - here;
            return QPointF::dotProduct(way, way);
        });
    QStringList names;
    for (std::size_t i = 0; i < most && names.size() < static_cast<qsizetype>(kNeighbours); ++i) {
        if (order[i] != static_cast<std::size_t>(row)) {
            names.append(nameOf(static_cast<int>(order[i])));
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace timbrel::widgets
