// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/legend.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "widgets/base/key_map.h"
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
    if (!sameCount) {
        m_current = 0;
        updateGeometry();
        tellReaders(*this);
    }
    update();
}

void Legend::setSwitchable(bool switchable)
{
    m_switchable = switchable;
    setFocusPolicy(switchable ? Qt::StrongFocus : Qt::NoFocus);
    if (switchable && findChild<KeyMap*>() == nullptr) {
        makeKeys();
    }
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

void Legend::makeKeys()
{
    auto* keys = new KeyMap(*this, *this);
    keys->add({Qt::Key_Left}, QT_TR_NOOP("In the legend: the entry before"),
        [this] { goTo(m_current - 1); });
    keys->add({Qt::Key_Right}, QT_TR_NOOP("In the legend: the entry after"),
        [this] { goTo(m_current + 1); });
    keys->add({Qt::Key_Space}, QT_TR_NOOP("In the legend: show or hide it"),
        [this] { toggle(m_current); });
}

void Legend::goTo(int index)
{
    m_current = std::clamp(index, 0, std::max(0, static_cast<int>(m_entries.size()) - 1));
    update();
    tellReaders(*this);
}

QString Legend::summary() const
{
    QStringList labels;
    for (const Entry& entry : m_entries) {
        labels.append(
            entry.value.isEmpty() ? entry.label : entry.label + QLatin1Char(' ') + entry.value);
    }
    return labels.join(QStringLiteral(", "));
}

QStringList Legend::columnNames() const
{
    return {tr("Value"), tr("Shown")};
}

int Legend::rows() const
{
    return static_cast<int>(m_entries.size());
}

QString Legend::rowName(int row) const
{
    return m_entries[static_cast<std::size_t>(row)].label;
}

QString Legend::cell(int row, int column) const
{
    const Entry& entry = m_entries[static_cast<std::size_t>(row)];
    return column == 0 ? entry.value : entry.on ? tr("yes") : tr("no");
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
