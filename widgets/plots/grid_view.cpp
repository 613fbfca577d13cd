// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/grid_view.h"

#include <algorithm>
#include <utility>

#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/base/clip_drag.h"
#include "widgets/base/drawn_once.h"
#include "widgets/base/key_map.h"
#include "widgets/base/swatches.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {

GridView::GridView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Transfer grid"));
    makeKeys();
}

void GridView::setGrid(std::shared_ptr<const snapshots::TransferGrid> grid)
{
    const QSet<QString> chosen = std::exchange(m_scene.chosen, {});
    m_scene = GridScene(std::move(grid), m_order);
    m_scene.chosen = chosen;
    m_enlarged.reset();
    if (m_scene.rowCount() > 0 && m_scene.columnCount() > 0) {
        m_current = {std::min(m_current.row, m_scene.rowCount() - 1),
            std::min(m_current.column, m_scene.columnCount() - 1)};
    }
    redraw();
    tellReaders(*this);
}

void GridView::setOrder(snapshots::GridOrder order)
{
    m_order = order;
    if (m_scene.grid) {
        m_scene.arrangement = snapshots::arrangementOf(*m_scene.grid, order);
    }
    m_enlarged.reset();
    redraw();
    tellReaders(*this);
}

void GridView::setChosen(const QStringList& ids)
{
    m_scene.chosen = QSet<QString>(ids.begin(), ids.end());
    redraw();
    tellReaders(*this);
}

QSize GridView::minimumSizeHint() const
{
    return {200, 160};
}

QRect GridView::placeRect(GridPlace place) const
{
    return m_scene.geometry(*this).rectOf(m_scene.slotOf(place));
}

QString GridView::describe(GridPlace place) const
{
    return m_scene.describe(place);
}

std::optional<GridPlace> GridView::placeAt(QPointF position) const
{
    const auto slot = m_scene.geometry(*this).placeAt(position.toPoint());
    return slot ? std::optional(m_scene.placeIn(*slot)) : std::nullopt;
}

void GridView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCached(
        painter, *this, m_background, [this](QPainter& whole) { drawGrid(whole, *this, m_scene); });
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (hasFocus() && m_scene.rowCount() > 0) {
        painter.setPen(QPen(swatches(*this).accent, 2.0));
        painter.drawRoundedRect(QRectF(placeRect(m_current)).adjusted(-2, -2, 2, 2), 3, 3);
    }
    if (m_enlarged) {
        drawEnlarged(painter, *this, m_scene, *m_enlarged);
    }
}

void GridView::resizeEvent(QResizeEvent*)
{
    redraw();
}

void GridView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Transfer grid"));
    }
    redraw();
}

void GridView::redraw()
{
    m_background = QPixmap();
    update();
}

void GridView::mouseMoveEvent(QMouseEvent* event)
{
    enlarge(placeAt(event->position()));
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place) {
        m_current = *place;
        if ((event->modifiers() & Qt::ControlModifier) != 0) {
            toggle(m_current);
        } else {
            choose(m_current);
        }
        update();
    }
}

void GridView::leaveEvent(QEvent*)
{
    enlarge(std::nullopt);
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    enlarge(std::nullopt);
}

void GridView::makeKeys()
{
    auto* keys = new KeyMap(*this, *this);
    keys->add({Qt::Key_Left}, QT_TR_NOOP("The picture to the left"), [this] { move(0, -1); });
    keys->add({Qt::Key_Right}, QT_TR_NOOP("The picture to the right"), [this] { move(0, 1); });
    keys->add({Qt::Key_Up}, QT_TR_NOOP("The picture above"), [this] { move(-1, 0); });
    keys->add({Qt::Key_Down}, QT_TR_NOOP("The picture below"), [this] { move(1, 0); });
    keys->add({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}, QT_TR_NOOP("Open and play it"),
        [this] { choose(m_current); });
    keys->add({Qt::Key_C}, QT_TR_NOOP("Choose its clip, or no longer"),
        [this] { toggle(m_current); });
    keys->add({Qt::Key_Delete, Qt::Key_Backspace}, QT_TR_NOOP("Take it out of the grid"), [this] {
        if (m_scene.rowCount() > 0) {
            Q_EMIT removeRequested(m_current);
        }
    });
    keys->add(
        {Qt::Key_Escape}, QT_TR_NOOP("Close what is enlarged"), [this] { enlarge(std::nullopt); });
}

void GridView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!clipsIn(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void GridView::dropEvent(QDropEvent* event)
{
    const bool asRows = m_scene.rowCount() > 0
        && event->position().x() < m_scene.geometry(*this).rectOf({0, 0}).left();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT clipsDropped(clipsIn(*event->mimeData()), asRows);
}

void GridView::enlarge(std::optional<GridPlace> place)
{
    if (place != m_enlarged) {
        m_enlarged = place;
        setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void GridView::move(int rows, int columns)
{
    const GridPlace from = m_scene.slotOf(m_current);
    const GridPlace slot{std::clamp(from.row + rows, -1, m_scene.rowCount() - 1),
        std::clamp(from.column + columns, -1, m_scene.columnCount() - 1)};
    if (slot == GridPlace{}) {
        return;
    }
    const GridPlace next = m_scene.placeIn(slot);
    m_current = next;
    setAccessibleDescription(describe(next));
    tellReaders(*this);
    enlarge(next);
    update();
}

void GridView::choose(GridPlace place)
{
    if (m_scene.rowCount() == 0 || place == GridPlace{}) {
        return;
    }
    if (const auto* head = headAt(place); head != nullptr) {
        Q_EMIT originalChosen(toQString(head->clipId));
    } else {
        Q_EMIT cellChosen(place.row, place.column);
    }
}

void GridView::toggle(GridPlace place)
{
    if (m_scene.rowCount() == 0 || place == GridPlace{}) {
        return;
    }
    // A cell stands for what it plays: the clip of its column.
    const auto* head = headAt(place);
    Q_EMIT clipToggled(toQString((head != nullptr ? *head : *headAt({-1, place.column})).clipId));
}

const snapshots::GridHead* GridView::headAt(GridPlace place) const
{
    if (place.row < 0) {
        return &m_scene.grid->columns[static_cast<std::size_t>(place.column)];
    }
    return place.column < 0 ? &m_scene.grid->rows[static_cast<std::size_t>(place.row)] : nullptr;
}

} // namespace timbrel::widgets
