// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/scatter_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>
#include <utility>

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/base/key_map.h"
#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

constexpr int kMargin = 16;
constexpr double kReach = 12.0; // pixels within which the mouse finds a dot
constexpr double kMostZoom = 64.0;

/// With one more, or one less.
std::vector<int> toggled(std::vector<int> dots, int dot)
{
    const auto place = std::ranges::lower_bound(dots, dot);
    if (place != dots.end() && *place == dot) {
        dots.erase(place);
    } else {
        dots.insert(place, dot);
    }
    return dots;
}

double squaredLength(QPointF vector)
{
    return QPointF::dotProduct(vector, vector);
}

} // namespace

ScatterView::ScatterView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeKeys();
}

void ScatterView::setCaption(const QString& caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    redraw();
}

void ScatterView::setDots(std::vector<Dot> dots)
{
    m_dots = std::move(dots);
    std::erase_if(
        m_selection, [this](int index) { return index >= static_cast<int>(m_dots.size()); });
    if (m_current >= static_cast<int>(m_dots.size())) {
        m_current = -1;
    }
    m_pressed = -1; // it was one of those before
    m_joined.clear();
    double left = std::numeric_limits<double>::max();
    double top = left;
    double right = -left;
    double bottom = -left;
    for (const Dot& dot : m_dots) {
        left = std::min(left, dot.place.x());
        right = std::max(right, dot.place.x());
        top = std::min(top, dot.place.y());
        bottom = std::max(bottom, dot.place.y());
    }
    m_bounds = m_dots.empty() ? QRectF() : QRectF(left, top, right - left, bottom - top);
    redraw();
    tellReaders(*this);
}

void ScatterView::setColours(std::vector<QColor> colours)
{
    m_colours = std::move(colours);
    redraw();
}

void ScatterView::setSelection(std::vector<int> dots)
{
    if (dots != m_selection) {
        m_selection = std::move(dots);
        redraw();
    }
}

void ScatterView::setJoined(std::vector<int> dots)
{
    m_joined = std::move(dots);
    update();
}

ScatterView::Fit ScatterView::fit() const
{
    const QRectF room =
        QRectF(rect()).adjusted(kMargin, kCaptionHeight + kMargin / 2.0, -kMargin, -kMargin);
    // A single place has no extent to be scaled by; it stands in the middle.
    const bool flat = m_bounds.width() <= 0.0 && m_bounds.height() <= 0.0;
    const double scale = flat ? 0.0
                              : std::min(room.width() / std::max(m_bounds.width(), 1e-9),
                                  room.height() / std::max(m_bounds.height(), 1e-9));
    return {room.center() + m_pan, m_bounds.center(), m_zoom * scale};
}

QPointF ScatterView::dotPosition(int index) const
{
    return fit()(m_dots[static_cast<std::size_t>(index)].place);
}

QSize ScatterView::minimumSizeHint() const
{
    return {96, 64};
}

void ScatterView::resizeEvent(QResizeEvent*)
{
    redraw();
}

void ScatterView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    redraw();
}

void ScatterView::redraw()
{
    m_background = QImage();
    update();
}

int ScatterView::dotNear(QPointF position) const
{
    int nearest = -1;
    double least = kReach * kReach;
    const Fit at = fit();
    for (int i = 0; i < static_cast<int>(m_dots.size()); ++i) {
        const QPointF place = at(m_dots[static_cast<std::size_t>(i)].place);
        if (const double away = squaredLength(place - position); away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

int ScatterView::dotTowards(QPointF direction) const
{
    if (m_current < 0) {
        return m_dots.empty() ? -1 : 0;
    }
    constexpr double kNever = std::numeric_limits<double>::infinity();
    const Fit at = fit();
    const QPointF from = dotPosition(m_current);
    const auto distance = [&](int dot) { // of those within 45 degrees of the direction
        const QPointF way = at(m_dots[static_cast<std::size_t>(dot)].place) - from;
        const double along = QPointF::dotProduct(way, direction);
        const double across = way.x() * direction.y() - way.y() * direction.x();
        const bool that = dot != m_current && along > 0.0 && std::abs(across) <= along;
        return that ? std::hypot(along, across) : kNever;
    };
    const auto dots = std::views::iota(0, static_cast<int>(m_dots.size()));
    const int nearest = *std::ranges::min_element(dots, {}, distance);
    return distance(nearest) < kNever ? nearest : m_current;
}

QString ScatterView::nameOf(int index) const
{
    if (index < 0) {
        return {};
    }
    const QString& own = m_dots[static_cast<std::size_t>(index)].name;
    return own.isEmpty() && m_names ? m_names(index) : own;
}

void ScatterView::setCurrent(int index)
{
    if (index != m_current) {
        m_current = index;
        m_joined.clear();
        const QString name = nameOf(index);
        setAccessibleDescription(name);
        tellReaders(*this);
        setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (index >= 0) {
            QToolTip::showText(mapToGlobal(dotPosition(index).toPoint()), name, this);
        } else {
            QToolTip::hideText();
        }
        update();
        Q_EMIT dotHovered(index);
    }
}

void ScatterView::select(std::vector<int> dots)
{
    m_selection = std::move(dots);
    redraw();
    Q_EMIT selectionChanged();
}

void ScatterView::zoom(double factor, QPointF about)
{
    const double before = std::exchange(m_zoom, std::clamp(m_zoom * factor, 1.0, kMostZoom));
    const QPointF middle =
        QRectF(rect())
            .adjusted(kMargin, kCaptionHeight + kMargin / 2.0, -kMargin, -kMargin)
            .center();
    m_pan =
        m_zoom > 1.0 ? about - middle - (about - middle - m_pan) * (m_zoom / before) : QPointF();
    redraw();
    Q_EMIT shownPartChanged();
}

std::vector<double> ScatterView::shownPart() const
{
    return {m_zoom, m_pan.x() / std::max(1, width()), m_pan.y() / std::max(1, height())};
}

void ScatterView::showPart(const std::vector<double>& part)
{
    if (part.size() == 3) {
        m_zoom = std::clamp(part[0], 1.0, kMostZoom);
        m_pan = m_zoom > 1.0 ? QPointF(std::clamp(part[1], -kMostZoom, kMostZoom) * width(),
                    std::clamp(part[2], -kMostZoom, kMostZoom) * height())
                             : QPointF();
        redraw();
    }
}

void ScatterView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_lasso.isEmpty()) {
        m_lasso.append(event->position());
        update();
    } else if (m_grip) {
        const QPointF way = event->position() - *m_grip;
        if (m_pressed >= 0 && way.manhattanLength() < QApplication::startDragDistance()) {
            return; // a click with an unsteady hand
        }
        m_pressed = -1;
        m_pan += way;
        m_grip = event->position();
        redraw();
        Q_EMIT shownPartChanged();
    } else {
        setCurrent(dotNear(event->position()));
    }
}

void ScatterView::mouseReleaseEvent(QMouseEvent*)
{
    m_grip.reset();
    if (const int pressed = std::exchange(m_pressed, -1); pressed >= 0) {
        setCurrent(pressed);
        Q_EMIT dotChosen(pressed);
    }
    if (m_lasso.isEmpty()) {
        return;
    }
    const QPolygonF lasso = std::exchange(m_lasso, QPolygonF());
    const QRectF around = lasso.boundingRect();
    const Fit at = fit();
    std::vector<int> caught;
    for (int i = 0; i < static_cast<int>(m_dots.size()); ++i) {
        const QPointF place = at(m_dots[static_cast<std::size_t>(i)].place);
        if (around.contains(place) && lasso.containsPoint(place, Qt::OddEvenFill)) {
            caught.push_back(i);
        }
    }
    select(std::move(caught));
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (dotNear(event->position()) < 0) {
        zoom(0.0, event->position());
    }
}

void ScatterView::wheelEvent(QWheelEvent* event)
{
    zoom(std::exp2(event->angleDelta().y() / 240.0), event->position());
}

void ScatterView::mousePressEvent(QMouseEvent* event)
{
    const int index = dotNear(event->position());
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if ((event->modifiers() & Qt::ShiftModifier) != 0) {
        m_lasso = QPolygonF({event->position()});
        return;
    }
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        if (index >= 0) {
            select(toggled(m_selection, index));
        }
        return;
    }
    m_pressed = index;
    if (m_zoom > 1.0) { // dots may be everywhere: a drag moves the map, a click chooses
        m_grip = event->position();
    }
}

void ScatterView::leaveEvent(QEvent*)
{
    setCurrent(-1);
}

void ScatterView::makeKeys()
{
    auto* keys = new KeyMap(*this, *this);
    const auto go = [this](double x, double y) {
        return [this, x, y] { setCurrent(dotTowards({x, y})); };
    };
    keys->add({Qt::Key_Left}, QT_TR_NOOP("The nearest dot to the left"), go(-1.0, 0.0));
    keys->add({Qt::Key_Right}, QT_TR_NOOP("The nearest dot to the right"), go(1.0, 0.0));
    keys->add({Qt::Key_Up}, QT_TR_NOOP("The nearest dot above"), go(0.0, -1.0));
    keys->add({Qt::Key_Down}, QT_TR_NOOP("The nearest dot below"), go(0.0, 1.0));
    keys->add({Qt::Key_Plus, Qt::Key_Equal}, QT_TR_NOOP("Zoom in"),
        [this] { zoom(2.0, m_current >= 0 ? dotPosition(m_current) : QRectF(rect()).center()); });
    keys->add(
        {Qt::Key_Minus}, QT_TR_NOOP("Zoom out"), [this] { zoom(0.5, QRectF(rect()).center()); });
    keys->add({Qt::Key_C}, QT_TR_NOOP("Choose its clip, or no longer"), [this] {
        if (m_current >= 0) {
            select(toggled(m_selection, m_current));
        }
    });
    keys->add({Qt::Key_Escape}, QT_TR_NOOP("Select nothing"), [this] { select({}); });
    keys->add({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}, QT_TR_NOOP("Play it"), [this] {
        if (m_current >= 0) {
            Q_EMIT dotChosen(m_current);
        }
    });
}

} // namespace timbrel::widgets
