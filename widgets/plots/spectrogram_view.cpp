// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/spectrogram_view.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/base/drawn_once.h"
#include "widgets/base/key_map.h"
#include "widgets/base/swatches.h"
#include "widgets/plots/axis.h"

namespace timbrel::widgets {
namespace {

constexpr double kNudgeSeconds = 0.1;
constexpr double kFineSeconds = 0.01;
constexpr double kZoomStep = 0.5;
constexpr int kDragPixels = 5; // less is a click
constexpr int kMostHarmonics = 16;

} // namespace

SpectrogramView::SpectrogramView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setMouseTracking(true);
    setAccessibleName(tr("Spectrograms"));
    makeKeys();
}

void SpectrogramView::setClip(std::shared_ptr<const snapshots::ClipView> clip)
{
    const double before = seconds();
    const bool isWhole = m_shown == whole();
    m_scene.clip = std::move(clip);
    remakeScene();
    if (isWhole || std::abs(seconds() - before) > 1e-9) {
        m_shown = whole();
    }
    m_activeLane = std::clamp(m_activeLane, 0, std::max(0, m_scene.laneCount() - 1));
    showVisible();
    tellReaders(*this);
}

void SpectrogramView::remakeScene()
{
    m_scene = LaneScene(m_scene.clip, m_reference);
    m_scene.notes = m_notes;
    showVisible();
}

void SpectrogramView::showVisible()
{
    if (m_scene.clip) {
        m_scene.visible = m_filter.visible(*m_scene.clip, m_activeLane);
    }
    redraw();
}

void SpectrogramView::setFilter(const LaneFilter& filter)
{
    m_filter = filter;
    showVisible();
}

void SpectrogramView::setActiveLane(int lane)
{
    if (lane != m_activeLane && lane >= 0 && lane < m_scene.laneCount()) {
        m_laneBefore = std::exchange(m_activeLane, lane);
        showVisible();
        tellReaders(*this);
    }
}

void SpectrogramView::setPosition(double seconds)
{
    const auto geometry = geometryNow();
    const auto x = [&] { return static_cast<int>(geometry.x(m_position)); };
    const int before = x();
    m_position = seconds;
    if (const int after = x(); before != after) {
        update(before - 2, 0, 5, height());
        update(after - 2, 0, 5, height());
    }
}

void SpectrogramView::setRegion(TimeSpan region)
{
    m_region = region;
    update();
}

void SpectrogramView::setDifferences(bool on)
{
    m_reference = on ? m_activeLane : -1;
    remakeScene();
}

void SpectrogramView::setNotes(bool on)
{
    m_notes = on;
    m_scene.notes = on;
    redraw();
}

void SpectrogramView::setHarmonics(bool on)
{
    m_harmonics = on;
    update();
}

void SpectrogramView::zoom(double factor, double about)
{
    showSpan(zoomed(m_shown, factor, about, whole()));
}

void SpectrogramView::showWhole()
{
    showSpan(whole());
}

void SpectrogramView::showSpan(TimeSpan span)
{
    const TimeSpan inside{
        std::clamp(span.begin, 0.0, seconds()), std::clamp(span.end, 0.0, seconds())};
    if (inside.empty()) {
        return;
    }
    m_shown = inside;
    redraw();
    Q_EMIT shownChanged();
}

QRect SpectrogramView::laneRect(int lane) const
{
    const int slot = m_scene.slotOf(lane);
    return slot < 0 ? QRect() : geometryNow().lane(slot);
}

LaneGeometry SpectrogramView::geometryNow() const
{
    return {size(), static_cast<int>(m_scene.visible.size()), m_shown};
}

QSize SpectrogramView::minimumSizeHint() const
{
    return {240, 160};
}

std::optional<SpectrogramView::Pointed> SpectrogramView::pointed() const
{
    const auto geometry = geometryNow();
    const int slot = m_pointer ? geometry.laneAt(*m_pointer) : -1;
    if (slot < 0) {
        return std::nullopt;
    }
    const int lane = m_scene.visible[static_cast<std::size_t>(slot)];
    const QRect place = geometry.lane(slot);
    const double share = (place.bottom() + 0.5 - m_pointer->y()) / std::max(1, place.height());
    return Pointed{lane, geometry.seconds(m_pointer->x()), share,
        bandHertz(m_scene.lane(lane).picture.bandHz, share)};
}

void SpectrogramView::paintEvent(QPaintEvent*)
{
    const auto geometry = geometryNow();
    QPainter painter(this);
    drawCached(painter, *this, m_background, [&](QPainter& whole) {
        whole.fillRect(rect(), swatches(*this).surface);
        drawLanes(whole, *this, m_scene, geometry, m_activeLane);
    });
    if (m_scene.laneCount() == 0) {
        return;
    }
    drawRegion(painter, geometry);
    drawPlayhead(painter, geometry);
    drawPointer(painter, geometry);
    if (hasFocus()) {
        painter.setPen(swatches(*this).accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SpectrogramView::drawRegion(QPainter& painter, const LaneGeometry& geometry) const
{
    if (m_region.empty()) {
        return;
    }
    const QRectF plot = geometry.plot();
    const double left = std::clamp(geometry.x(m_region.begin), plot.left(), plot.right());
    const double right = std::clamp(geometry.x(m_region.end), plot.left(), plot.right());
    const QColor shade(0, 0, 0, 110);
    painter.fillRect(QRectF(plot.left(), plot.top(), left - plot.left(), plot.height()), shade);
    painter.fillRect(QRectF(right, plot.top(), plot.right() - right, plot.height()), shade);
    painter.fillRect(QRectF(left, plot.top() - 4, right - left, 3), swatches(*this).accent);
}

void SpectrogramView::drawPlayhead(QPainter& painter, const LaneGeometry& geometry) const
{
    const QRect plot = geometry.plot();
    const int x = static_cast<int>(geometry.x(m_position));
    if (x >= plot.left() && x <= plot.right()) {
        painter.fillRect(x - 1, plot.top(), 3, plot.height(), QColor(0, 0, 0, 90));
        painter.fillRect(x, plot.top() - 3, 1, plot.height() + 6, Qt::white);
    }
}

void SpectrogramView::drawPointer(QPainter& painter, const LaneGeometry& geometry) const
{
    const auto mouse = pointed();
    if (!mouse) {
        return;
    }
    painter.setPen(QColor(255, 255, 255, 130));
    for (const int other : m_scene.visible) {
        const QRect place = geometry.lane(m_scene.slotOf(other));
        const auto& there = m_scene.lane(other).picture.bandHz;
        for (int multiple = 1; multiple <= (m_harmonics ? kMostHarmonics : 1); ++multiple) {
            const double at = bandPosition(there, multiple * mouse->hertz);
            if (at >= 0.0 && at <= 1.0) {
                const double y = place.bottom() - at * place.height();
                painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
            }
        }
    }
    painter.setFont(smallFont(*this));
    const QString text = reading();
    const double width = painter.fontMetrics().horizontalAdvance(text) + 16.0;
    const QRect place = geometry.lane(m_scene.slotOf(mouse->lane));
    drawChip(painter, {place.right() - width, place.top() + 4.0}, text);
}

void SpectrogramView::resizeEvent(QResizeEvent*)
{
    redraw();
}

void SpectrogramView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Spectrograms"));
    }
    redraw(); // palette, font, language
}

void SpectrogramView::redraw()
{
    m_background = QPixmap();
    update();
}

void SpectrogramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_scene.laneCount() == 0) {
        return;
    }
    const auto geometry = geometryNow();
    const QPoint at = event->position().toPoint();
    if (const int slot = geometry.laneAt(at); slot >= 0) {
        chooseLane(m_scene.visible[static_cast<std::size_t>(slot)]);
    }
    m_dragFrom = geometry.seconds(at.x());
    Q_EMIT seekRequested(*m_dragFrom);
}

void SpectrogramView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position().toPoint();
    if (m_dragFrom) {
        const auto geometry = geometryNow();
        const double to = geometry.seconds(m_pointer->x());
        m_region = std::abs(geometry.x(to) - geometry.x(*m_dragFrom)) < kDragPixels
            ? TimeSpan{}
            : TimeSpan{std::min(to, *m_dragFrom), std::max(to, *m_dragFrom)};
    }
    update();
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_dragFrom, std::nullopt)
        && !m_region.empty()) {
        Q_EMIT regionChosen(m_region.begin, m_region.end);
    }
}

void SpectrogramView::leaveEvent(QEvent*)
{
    m_pointer.reset();
    update();
}

void SpectrogramView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        const double notches = turned.y() / 120.0;
        zoom(std::pow(kZoomStep, notches), geometryNow().seconds(event->position().x()));
    } else if (turned.x() != 0 && m_shown != whole()) {
        showSpan(moved(m_shown, -turned.x() / 120.0 * 0.1 * m_shown.length(), whole()));
    } else {
        event->ignore(); // scrolls what the view stands in
    }
}

void SpectrogramView::makeKeys()
{
    auto* keys = new KeyMap(*this, *this);
    const auto by = [this](double seconds) { return [this, seconds] { seekBy(seconds); }; };
    keys->add(
        {Qt::Key_Space}, QT_TR_NOOP("Play or pause"), [this] { Q_EMIT playToggleRequested(); });
    keys->add({Qt::Key_Left}, QT_TR_NOOP("A tenth of a second back"), by(-kNudgeSeconds));
    keys->add({Qt::Key_Right}, QT_TR_NOOP("A tenth of a second on"), by(kNudgeSeconds));
    keys->add({Qt::SHIFT | Qt::Key_Left}, QT_TR_NOOP("A hundredth back"), by(-kFineSeconds));
    keys->add({Qt::SHIFT | Qt::Key_Right}, QT_TR_NOOP("A hundredth on"), by(kFineSeconds));
    keys->add({Qt::Key_Home}, QT_TR_NOOP("Back to the start"), [this] { seekBy(-m_position); });
    keys->add(
        {Qt::Key_Up}, QT_TR_NOOP("The version above"), [this] { chooseLane(m_activeLane - 1); });
    keys->add(
        {Qt::Key_Down}, QT_TR_NOOP("The version below"), [this] { chooseLane(m_activeLane + 1); });
    keys->add({Qt::Key_X}, QT_TR_NOOP("Back and forth between two versions"), [this] {
        if (m_scene.clip) {
            chooseLane(m_filter.partner(*m_scene.clip, m_activeLane, m_laneBefore));
        }
    });
    keys->add({Qt::Key_Plus, Qt::Key_Equal}, QT_TR_NOOP("Zoom in around the playhead"),
        [this] { zoom(kZoomStep, m_position); });
    keys->add(
        {Qt::Key_Minus}, QT_TR_NOOP("Zoom out"), [this] { zoom(1.0 / kZoomStep, m_position); });
    keys->add({Qt::Key_BracketLeft}, QT_TR_NOOP("Repeat from the playhead on"), [this] {
        Q_EMIT regionChosen(m_position, m_region.end > m_position ? m_region.end : seconds());
    });
    keys->add({Qt::Key_BracketRight}, QT_TR_NOOP("Repeat up to the playhead"), [this] {
        Q_EMIT regionChosen(m_region.begin < m_position ? m_region.begin : 0.0, m_position);
    });
    keys->add({Qt::Key_Escape}, QT_TR_NOOP("Repeat all of it"),
        [this] { Q_EMIT regionChosen(0.0, 0.0); });
}

void SpectrogramView::seekBy(double by)
{
    const double to = std::clamp(m_position + by, 0.0, seconds());
    if (to < m_shown.begin || to > m_shown.end) {
        showSpan(moved(m_shown, to - m_position, whole()));
    }
    Q_EMIT seekRequested(to);
}

void SpectrogramView::chooseLane(int lane)
{
    if (lane != m_activeLane && lane >= 0 && lane < m_scene.laneCount()) {
        setActiveLane(lane);
        Q_EMIT laneChosen(lane);
    }
}

} // namespace timbrel::widgets
