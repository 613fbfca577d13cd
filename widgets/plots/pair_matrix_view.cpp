// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/pair_matrix_view.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include <QLocale>
#include <QPainter>

#include "widgets/base/color_map.h"
#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

constexpr double kGap = 2.0; // between cells
constexpr double kNames = 72.0; // width of the classes' names, beside and above
constexpr double kTop = 22.0;
constexpr double kLargestCell = 64.0;

} // namespace

PairMatrixView::PairMatrixView(QWidget* parent)
    : QWidget(parent)
{
}

void PairMatrixView::setPairs(const QStringList& classes, const Matrix& values, Numbers numbers)
{
    assert(values.rows == static_cast<std::size_t>(classes.size()));
    assert(values.columns == values.rows);
    m_classes = classes;
    m_values = values;
    m_numbers = numbers;
    update();
    tellReaders(*this);
}

QString PairMatrixView::summary() const
{
    return m_classes.isEmpty() ? tr("No pairs of classes yet")
                               : tr("Who played, in rows, and who is to play, in columns: %1")
                                     .arg(m_classes.join(QStringLiteral(", ")));
}

QStringList PairMatrixView::columnNames() const
{
    return m_classes;
}

int PairMatrixView::rows() const
{
    return static_cast<int>(m_classes.size());
}

QString PairMatrixView::rowName(int row) const
{
    return m_classes[row];
}

QString PairMatrixView::cell(int row, int column) const
{
    return cellText(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
}

QString PairMatrixView::cellText(std::size_t row, std::size_t column) const
{
    const auto value = static_cast<double>(m_values.at(row, column));
    if (std::isnan(value)) {
        return {};
    }
    return m_numbers == Numbers::Percent ? QLocale().toString(100.0 * value, 'f', 0)
                                         : QLocale().toString(value, 'f', 2);
}

QSize PairMatrixView::minimumSizeHint() const
{
    return {160, 120};
}

void PairMatrixView::paintEvent(QPaintEvent* /*event*/)
{
    if (m_classes.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(*this));
    const auto count = static_cast<double>(m_classes.size());
    const double side =
        std::min({(width() - kNames) / count, (height() - kTop) / count, kLargestCell});
    const QRectF cells(kNames, kTop, side * count, side * count);
    drawNames(painter, cells);
    drawCells(painter, cells);
}

void PairMatrixView::drawNames(QPainter& painter, const QRectF& cells) const
{
    const double side = cells.width() / static_cast<double>(m_classes.size());
    const QFontMetricsF metrics(painter.font());
    painter.setPen(swatches(*this).quiet);
    for (qsizetype i = 0; i < m_classes.size(); ++i) {
        const double offset = side * static_cast<double>(i);
        painter.drawText(QRectF(0.0, cells.top() + offset, kNames - 6.0, side),
            Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(m_classes[i], Qt::ElideRight, kNames - 6.0));
        painter.drawText(QRectF(cells.left() + offset, 0.0, side - kGap, kTop),
            Qt::AlignHCenter | Qt::AlignVCenter,
            metrics.elidedText(m_classes[i], Qt::ElideRight, side - kGap));
    }
}

void PairMatrixView::drawCells(QPainter& painter, const QRectF& cells) const
{
    float low = 0.0F;
    float high = 1.0F;
    if (m_numbers == Numbers::Decimal) {
        low = std::numeric_limits<float>::infinity();
        high = -low;
        for (const float value : m_values.values) {
            low = std::isnan(value) ? low : std::min(low, value);
            high = std::isnan(value) ? high : std::max(high, value);
        }
    }
    const double side = cells.width() / static_cast<double>(m_classes.size());
    const QFontMetricsF metrics(painter.font());
    for (std::size_t row = 0; row < m_values.rows; ++row) {
        for (std::size_t column = 0; column < m_values.columns; ++column) {
            const QRectF cell(cells.left() + side * static_cast<double>(column),
                cells.top() + side * static_cast<double>(row), side - kGap, side - kGap);
            const float value = m_values.at(row, column);
            if (std::isnan(value)) {
                painter.fillRect(cell, swatches(*this).raised);
                continue;
            }
            const QRgb color =
                ColorMap::viridis().at(high > low ? (value - low) / (high - low) : 0.5F);
            painter.fillRect(cell, QColor(color));
            painter.setPen(perceivedLightness(color) > 55.0 ? Qt::black : Qt::white);
            const QString text = cellText(row, column);
            if (metrics.horizontalAdvance(text) < cell.width()) { // a colour is better than half
                painter.drawText(cell, Qt::AlignCenter, text);
            }
        }
    }
}

} // namespace timbrel::widgets
