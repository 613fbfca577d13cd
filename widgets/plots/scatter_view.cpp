// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/scatter_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/base/key_map.h"
#include "widgets/base/swatches.h"

namespace timbrel::widgets {
namespace {

constexpr int kMargin = 16;
constexpr int kCaption = 24;
constexpr double kReach = 12.0; // pixels within which the mouse finds a dot
constexpr double kRadius = 3.0;
constexpr double kMostZoom = 64.0;
constexpr double kLabelledRadius = 5.0;
constexpr int kRightOf = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::AlignRight;
constexpr int kLeftOf = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::AlignLeft;

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

QPointF ScatterView::dotPosition(int index) const
{
    const QRectF room =
        QRectF(rect()).adjusted(kMargin, kCaption + kMargin / 2.0, -kMargin, -kMargin);
    const double scale = std::min(room.width() / std::max(m_bounds.width(), 1e-9),
        room.height() / std::max(m_bounds.height(), 1e-9));
    // A single place has no extent to be scaled by; it stands in the middle.
    const QPointF off = m_dots[static_cast<std::size_t>(index)].place - m_bounds.center();
    const bool flat = m_bounds.width() <= 0.0 && m_bounds.height() <= 0.0;
    const QPointF from = flat ? QPointF() : QPointF(off.x() * scale, -off.y() * scale);
    return room.center() + m_pan + m_zoom * from;
}

QSize ScatterView::minimumSizeHint() const
{
    return {96, 96};
}

void ScatterView::paintEvent(QPaintEvent*)
{
    if (m_background.isNull()) {
        m_background = drawn();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_background);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLasso(painter);
    if (m_current >= 0) {
        drawKin(painter);
        painter.setPen(QPen(swatches(*this).text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dotPosition(m_current), kLabelledRadius + 2, kLabelledRadius + 2);
    }
    if (hasFocus()) {
        painter.setPen(swatches(*this).accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void ScatterView::drawKin(QPainter& painter) const
{
    const QPointF from = dotPosition(m_current);
    const auto kin = m_dots[static_cast<std::size_t>(m_current)].kin;
    QColor line = swatches(*this).text;
    line.setAlphaF(0.5F);
    painter.setPen(QPen(line, 1.0));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; kin != 0 && i < static_cast<int>(m_dots.size()); ++i) {
        if (i != m_current && m_dots[static_cast<std::size_t>(i)].kin == kin) {
            painter.drawLine(from, dotPosition(i));
            painter.drawEllipse(dotPosition(i), kLabelledRadius, kLabelledRadius);
        }
    }
}

void ScatterView::drawLasso(QPainter& painter) const
{
    QColor fill = swatches(*this).accent;
    painter.setPen(QPen(fill, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const int index : m_selection) {
        painter.drawEllipse(dotPosition(index), kRadius + 2, kRadius + 2);
    }
    if (m_lasso.size() > 1) {
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawPolygon(m_lasso);
    }
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
    m_background = QPixmap();
    update();
}

QPixmap ScatterView::drawn() const
{
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    const Swatches& colors = swatches(*this);
    pixmap.fill(colors.surface);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(*this));
    painter.setPen(colors.quiet);
    painter.drawText(QRect(8, 0, width() - 16, kCaption), Qt::AlignVCenter, m_caption);
    for (int i = 0; i < static_cast<int>(m_dots.size()); ++i) {
        const Dot& dot = m_dots[static_cast<std::size_t>(i)];
        QColor fill = colors.seriesAt(dot.series);
        fill.setAlphaF(dot.labelled ? 1.0F : 0.75F);
        painter.setBrush(fill);
        painter.setPen(QPen(colors.surface, 0.75)); // keeps dots that overlap apart
        const double radius = dot.labelled ? kLabelledRadius : kRadius;
        const QPointF at = dotPosition(i);
        painter.drawEllipse(at, radius, radius);
        if (dot.labelled) {
            // To the side where there is more room.
            const bool left = at.x() > width() / 2.0;
            const QRectF beside = left ? QRectF(at.x() - 109, at.y() - 8, 100, 16)
                                       : QRectF(at.x() + 9, at.y() - 8, 100, 16);
            painter.setPen(colors.text);
            painter.drawText(beside, left ? kRightOf : kLeftOf, dot.name);
        }
    }
    return pixmap;
}

int ScatterView::dotNear(QPointF position) const
{
    int nearest = -1;
    double least = kReach * kReach;
    for (int i = 0; i < static_cast<int>(m_dots.size()); ++i) {
        if (const double away = squaredLength(dotPosition(i) - position); away < least) {
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
    const QPointF from = dotPosition(m_current);
    int best = m_current;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < static_cast<int>(m_dots.size()); ++i) {
        const QPointF way = dotPosition(i) - from;
        const double along = QPointF::dotProduct(way, direction);
        // Within 45 degrees of the direction, the nearest.
        if (along > 0.0 && 2.0 * along * along >= squaredLength(way)
            && squaredLength(way) < least) {
            least = squaredLength(way);
            best = i;
        }
    }
    return best;
}

void ScatterView::setCurrent(int index)
{
    if (index != m_current) {
        m_current = index;
        const QString name = index >= 0 ? m_dots[static_cast<std::size_t>(index)].name : QString();
        setAccessibleDescription(name);
        tellReaders(*this);
        setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (index >= 0) {
            QToolTip::showText(mapToGlobal(dotPosition(index).toPoint()), name, this);
        } else {
            QToolTip::hideText();
        }
        update();
    }
}

void ScatterView::select(std::vector<int> dots)
{
    m_selection = std::move(dots);
    update();
    Q_EMIT selectionChanged();
}

void ScatterView::zoom(double factor, QPointF about)
{
    const double before = std::exchange(m_zoom, std::clamp(m_zoom * factor, 1.0, kMostZoom));
    const QPointF middle =
        QRectF(rect()).adjusted(kMargin, kCaption + kMargin / 2.0, -kMargin, -kMargin).center();
    m_pan =
        m_zoom > 1.0 ? about - middle - (about - middle - m_pan) * (m_zoom / before) : QPointF();
    redraw();
}

void ScatterView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_lasso.isEmpty()) {
        m_lasso.append(event->position());
        update();
    } else if (m_grip) {
        m_pan += event->position() - *m_grip;
        m_grip = event->position();
        redraw();
    } else {
        setCurrent(dotNear(event->position()));
    }
}

void ScatterView::mouseReleaseEvent(QMouseEvent*)
{
    m_grip.reset();
    if (m_lasso.isEmpty()) {
        return;
    }
    const QPolygonF lasso = std::exchange(m_lasso, QPolygonF());
    std::vector<int> caught;
    for (int i = 0; i < static_cast<int>(m_dots.size()); ++i) {
        if (lasso.containsPoint(dotPosition(i), Qt::OddEvenFill)) {
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
    } else if (index >= 0) {
        setCurrent(index);
        Q_EMIT dotChosen(index);
    } else if (m_zoom > 1.0) {
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
    keys->add({Qt::Key_Escape}, QT_TR_NOOP("Select nothing"), [this] { select({}); });
    keys->add({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}, QT_TR_NOOP("Play it"), [this] {
        if (m_current >= 0) {
            Q_EMIT dotChosen(m_current);
        }
    });
}

} // namespace timbrel::widgets
