// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/legend.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

constexpr auto kBegin = Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter;
constexpr int kDot = 8;
constexpr int kGap = 6; // between dot, label and value
constexpr int kApart = 16; // between entries
constexpr int kPad = 2;

} // namespace

Legend::Legend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void Legend::setEntries(std::vector<Entry> entries)
{
    const bool sameCount = entries.size() == m_entries.size();
    m_entries = std::move(entries);
    QStringList names;
    for (const Entry& entry : m_entries) {
        names.append(entry.label + QLatin1Char(' ') + entry.value);
    }
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    if (!sameCount) {
        m_current = 0;
        updateGeometry();
    }
    update();
}

void Legend::setSwitchable(bool switchable)
{
    m_switchable = switchable;
    setFocusPolicy(switchable ? Qt::StrongFocus : Qt::NoFocus);
}

QSize Legend::sizeHint() const
{
    return {160, heightForWidth(std::max(width(), 160))};
}

int Legend::heightForWidth(int width) const
{
    const auto places = placed(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

std::vector<QRect> Legend::placed(int width) const
{
    const QFontMetrics metrics(smallFont(*this));
    const int height = metrics.height() + 2 * kPad;
    std::vector<QRect> places;
    QPoint at;
    for (const Entry& entry : m_entries) {
        int wide = kDot + kGap + metrics.horizontalAdvance(entry.label) + 2 * kPad;
        if (!entry.value.isEmpty()) {
            wide += kGap + metrics.horizontalAdvance(entry.value);
        }
        if (at.x() > 0 && at.x() + wide > width) {
            at = QPoint(0, at.y() + height);
        }
        places.push_back(QStyle::visualRect(
            layoutDirection(), {0, 0, width, height}, {at, QSize(wide, height)}));
        at.rx() += wide + kApart;
    }
    return places;
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(*this));
    const QFontMetrics metrics(painter.font());
    const Swatches& colors = swatches(*this);
    const auto places = placed(width());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRect place = places[i];
        const QRectF dot(place.x() + kPad, place.center().y() + 0.5 - kDot / 2.0, kDot, kDot);
        const QColor color = colors.seriesAt(entry.series);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(entry.on ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        QRect text = place.adjusted(kPad + kDot + kGap, 0, 0, 0);
        painter.setPen(entry.on ? colors.text : colors.quiet);
        painter.drawText(text, kBegin, entry.label);
        text.setLeft(text.left() + metrics.horizontalAdvance(entry.label) + kGap);
        painter.setPen(colors.quiet);
        painter.drawText(text, kBegin, entry.value);
        if (hasFocus() && static_cast<int>(i) == m_current) {
            painter.setPen(colors.accent);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, 1.5, -0.5), 3, 3);
        }
    }
}

void Legend::mousePressEvent(QMouseEvent* event)
{
    const auto places = placed(width());
    for (std::size_t i = 0; m_switchable && i < places.size(); ++i) {
        if (places[i].contains(event->position().toPoint())) {
            m_current = static_cast<int>(i);
            toggle(m_current);
        }
    }
}

void Legend::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_entries.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(std::max(0, last), m_current + 1);
        break;
    case Qt::Key_Space:
        toggle(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void Legend::toggle(int index)
{
    if (index < static_cast<int>(m_entries.size())) {
        Entry& entry = m_entries[static_cast<std::size_t>(index)];
        entry.on = !entry.on;
        update();
        Q_EMIT switched(index, entry.on);
    }
}

} // namespace timbrel::widgets
