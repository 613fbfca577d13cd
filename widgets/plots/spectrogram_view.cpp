// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/spectrogram_view.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "engine/snapshots/color_ramp.h"
#include "widgets/base/swatches.h"
#include "widgets/base/text.h"
#include "widgets/plots/axis.h"

namespace timbrel::widgets {
namespace {

constexpr int kLeft = 40; // frequencies
constexpr int kRight = 56; // colour bar and its labels
constexpr int kTop = 8;
constexpr int kBottom = 24; // time axis
constexpr int kLaneGap = 4;
constexpr int kBarWidth = 8;
constexpr int kTickApart = 14; // pixels between labels at least
constexpr double kNudgeSeconds = 0.1;

} // namespace

SpectrogramView::SpectrogramView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Spectrograms"));
}

void SpectrogramView::setClip(std::shared_ptr<const snapshots::ClipView> clip)
{
    m_clip = std::move(clip);
    m_images.clear();
    m_range = {0.0F, 0.0F};
    QStringList names;
    if (m_clip) {
        if (!m_clip->lanes.empty()) {
            const auto& first = m_clip->lanes.front().picture;
            m_range = {first.floorDb, first.ceilingDb};
        }
        for (const auto& lane : m_clip->lanes) {
            m_range.floor = std::min(m_range.floor, lane.picture.floorDb);
            m_range.ceiling = std::max(m_range.ceiling, lane.picture.ceilingDb);
            names.append(toQString(lane.label));
        }
        for (const auto& lane : m_clip->lanes) {
            m_images.push_back(spectrogramImage(lane.picture, ColorMap::magma(), m_range));
        }
    }
    m_activeLane = std::clamp(m_activeLane, 0, std::max(0, laneCount() - 1));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    redraw();
}

void SpectrogramView::setActiveLane(int lane)
{
    if (lane != m_activeLane && lane >= 0 && lane < laneCount()) {
        m_activeLane = lane;
        redraw();
    }
}

void SpectrogramView::setPosition(double seconds)
{
    const int before = playheadX();
    m_position = seconds;
    const int after = playheadX();
    if (before != after) {
        update(before - 2, 0, 5, height());
        update(after - 2, 0, 5, height());
    }
}

double SpectrogramView::seconds() const
{
    double longest = 0.0;
    if (m_clip) {
        for (const auto& lane : m_clip->lanes) {
            longest = std::max(longest, lane.picture.seconds());
        }
    }
    return longest;
}

QSize SpectrogramView::minimumSizeHint() const
{
    return {240, 160};
}

int SpectrogramView::laneCount() const
{
    return m_clip ? static_cast<int>(m_clip->lanes.size()) : 0;
}

QRect SpectrogramView::plotRect() const
{
    return rect().adjusted(kLeft, kTop, -kRight, -kBottom);
}

QRect SpectrogramView::laneRect(int lane) const
{
    const QRect plot = plotRect();
    const int count = std::max(1, laneCount());
    // Rounded edge by edge, so that the lanes share every last pixel of the height.
    const auto edge = [&](int index) {
        return plot.top() + index * (plot.height() + kLaneGap) / count;
    };
    const int top = edge(lane);
    return {plot.left(), top, plot.width(), edge(lane + 1) - kLaneGap - top};
}

int SpectrogramView::playheadX() const
{
    const double length = seconds();
    const QRect plot = plotRect();
    const double fraction = length > 0.0 ? std::clamp(m_position / length, 0.0, 1.0) : 0.0;
    return plot.left() + static_cast<int>(fraction * plot.width());
}

void SpectrogramView::paintEvent(QPaintEvent*)
{
    if (m_background.isNull()) {
        m_background = drawn();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_background);
    if (laneCount() > 0) {
        const QRect plot = plotRect();
        const int x = playheadX();
        painter.fillRect(x - 1, plot.top(), 3, plot.height(), QColor(0, 0, 0, 90));
        painter.fillRect(x, plot.top() - 3, 1, plot.height() + 6, Qt::white);
        if (hasFocus()) {
            painter.setPen(swatches(*this).accent);
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }
}

void SpectrogramView::resizeEvent(QResizeEvent*)
{
    redraw();
}

void SpectrogramView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    redraw(); // palette, font, language
}

void SpectrogramView::redraw()
{
    m_background = QPixmap();
    update();
}

QPixmap SpectrogramView::drawn() const
{
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(swatches(*this).surface);
    QPainter painter(&pixmap);
    painter.setFont(smallFont(*this));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int lane = 0; lane < laneCount(); ++lane) {
        drawLane(painter, lane);
        drawFrequencies(painter, lane);
        drawCaption(painter, lane);
    }
    if (laneCount() > 0) {
        drawTimeAxis(painter);
        drawColorBar(painter);
    }
    return pixmap;
}

void SpectrogramView::drawLane(QPainter& painter, int lane) const
{
    const QRect place = laneRect(lane);
    const QImage& image = m_images[static_cast<std::size_t>(lane)];
    painter.fillRect(place, swatches(*this).raised);
    // A shorter lane ends earlier on the common axis.
    const double share =
        m_clip->lanes[static_cast<std::size_t>(lane)].picture.seconds() / std::max(seconds(), 1e-9);
    painter.drawImage(QRectF(place.x(), place.y(), place.width() * share, place.height()), image);
    if (lane == m_activeLane) {
        painter.fillRect(place.right() + 3, place.top(), 3, place.height(), swatches(*this).accent);
    }
}

void SpectrogramView::drawCaption(QPainter& painter, int lane) const
{
    const QRect place = laneRect(lane);
    const QFontMetrics metrics(painter.font());
    const QString number = QString::number(lane + 1);
    const QString label =
        metrics.elidedText(toQString(m_clip->lanes[static_cast<std::size_t>(lane)].label),
            Qt::ElideRight, std::max(0, place.width() - 40));
    const QString text = number + QStringLiteral("  ") + label;
    const QRectF chip(
        place.x() + 4, place.y() + 4, metrics.horizontalAdvance(text) + 12, metrics.height() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(Qt::white);
    painter.drawText(chip, Qt::AlignCenter, text);
}

void SpectrogramView::drawFrequencies(QPainter& painter, int lane) const
{
    const QRect place = laneRect(lane);
    const auto& bands = m_clip->lanes[static_cast<std::size_t>(lane)].picture.bandHz;
    const Swatches& colors = swatches(*this);
    auto ticks = frequencyTicks(bands);
    std::ranges::reverse(ticks); // from the top, where a label is always wanted
    double last = place.top() - kTickApart;
    for (const double hertz : ticks) {
        const double y = place.bottom() - bandPosition(bands, hertz) * place.height();
        if (y - last < kTickApart || y > place.bottom() - 2) {
            continue;
        }
        last = y;
        painter.setPen(colors.border);
        painter.drawLine(QPointF(place.left() - 4, y), QPointF(place.left() - 1, y));
        painter.setPen(colors.quiet);
        painter.drawText(
            QRectF(0, y - 8, kLeft - 7, 16), Qt::AlignRight | Qt::AlignVCenter, hertzText(hertz));
    }
}

void SpectrogramView::drawTimeAxis(QPainter& painter) const
{
    const QRect plot = plotRect();
    const Swatches& colors = swatches(*this);
    const double length = seconds();
    const auto ticks = roundTicks(length, std::max(1, plot.width() / 64));
    for (const double tick : ticks) {
        const double x = plot.left() + tick / length * plot.width();
        const QString number = QString::number(tick, 'g', 4);
        painter.setPen(colors.border);
        painter.drawLine(QPointF(x, plot.bottom() + 1), QPointF(x, plot.bottom() + 4));
        painter.setPen(colors.quiet);
        painter.drawText(QRectF(x - 32, plot.bottom() + 4, 64, 16), Qt::AlignCenter,
            tick == ticks.back() ? tr("%1 s").arg(number) : number);
    }
    painter.drawText(QRect(4, plot.bottom() + 4, kLeft, 16), Qt::AlignVCenter, tr("Hz"));
}

void SpectrogramView::drawColorBar(QPainter& painter) const
{
    const QRect plot = plotRect();
    const QRect bar(plot.right() + 16, plot.top(), kBarWidth, plot.height());
    const auto ramp =
        snapshots::colorRamp(m_clip->lanes.front().picture, m_range.floor, m_range.ceiling);
    painter.drawImage(bar, spectrogramImage(ramp, ColorMap::magma(), m_range));
    const Swatches& colors = swatches(*this);
    painter.setPen(colors.quiet);
    const double span = m_range.ceiling - m_range.floor;
    for (const double below : roundTicks(span, std::clamp(bar.height() / 32, 1, 8))) {
        const double y = bar.top() + below / span * (bar.height() - 1);
        painter.drawText(QRectF(bar.right() + 5,
                             std::clamp(y - 8.0, bar.top() - 4.0, bar.bottom() - 12.0), kRight, 16),
            Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_range.ceiling - below, 'f', 0));
    }
    painter.drawText(
        QRect(bar.right() + 5, plot.bottom() + 4, kRight, 16), Qt::AlignVCenter, tr("dB"));
}

void SpectrogramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || laneCount() == 0) {
        return;
    }
    const QPoint at = event->position().toPoint();
    for (int lane = 0; lane < laneCount(); ++lane) {
        if (laneRect(lane).contains(at)) {
            chooseLane(lane);
        }
    }
    seekTo(at.x());
}

void SpectrogramView::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0 && laneCount() > 0) {
        seekTo(event->position().toPoint().x());
    }
}

void SpectrogramView::keyPressEvent(QKeyEvent* event)
{
    const auto seekBy = [&](double by) {
        Q_EMIT seekRequested(std::clamp(m_position + by, 0.0, seconds()));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        seekBy(-kNudgeSeconds);
        return;
    case Qt::Key_Right:
        seekBy(kNudgeSeconds);
        return;
    case Qt::Key_Home:
        Q_EMIT seekRequested(0.0);
        return;
    case Qt::Key_Up:
        chooseLane(m_activeLane - 1);
        return;
    case Qt::Key_Down:
        chooseLane(m_activeLane + 1);
        return;
    case Qt::Key_Space:
        Q_EMIT playToggleRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SpectrogramView::seekTo(int x)
{
    const QRect plot = plotRect();
    const double fraction =
        static_cast<double>(x - plot.left()) / static_cast<double>(std::max(1, plot.width()));
    Q_EMIT seekRequested(std::clamp(fraction, 0.0, 1.0) * seconds());
}

void SpectrogramView::chooseLane(int lane)
{
    if (lane != m_activeLane && lane >= 0 && lane < laneCount()) {
        setActiveLane(lane);
        Q_EMIT laneChosen(lane);
    }
}

} // namespace timbrel::widgets
