// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/interval_delegate.h"

#include <QPainter>

#include "widgets/base/interval_marks.h"
#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

constexpr int kWidth = 140;
constexpr double kMargin = 8.0;
constexpr double kDot = 3.5; // radius

} // namespace

void IntervalDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto marks = index.data(IntervalMarks::kRole);
    if (!marks.canConvert<IntervalMarks>() || !option.widget) {
        return;
    }
    const auto shown = marks.value<IntervalMarks>();
    const Swatches& colors = swatches(*option.widget);
    const QRectF area = QRectF(option.rect).adjusted(kMargin, 4.0, -kMargin, -4.0);
    const double span = shown.high > shown.low ? shown.high - shown.low : 1.0;
    const auto place = [&](double value) {
        return area.left() + area.width() * (value - shown.low) / span;
    };
    const double middle = area.center().y();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, 1.0));
    painter->drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
    bool first = true;
    for (const double baseline : shown.baselines) {
        painter->setPen(QPen(first ? colors.text : colors.quiet, first ? 1.6 : 1.0));
        painter->drawLine(
            QPointF(place(baseline), area.top()), QPointF(place(baseline), area.bottom()));
        first = false;
    }
    if (shown.interval) {
        painter->setPen(QPen(colors.accent, 3.0, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(place(shown.interval->low), middle),
            QPointF(place(shown.interval->high), middle));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.accent);
    painter->drawEllipse(QPointF(place(shown.value), middle), kDot, kDot);
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({kWidth, 0});
}

} // namespace timbrel::widgets
