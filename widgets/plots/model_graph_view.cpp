// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/model_graph_view.h"

#include <algorithm>
#include <cmath>

#include <QFocusEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/base/drawn_once.h"
#include "widgets/base/key_map.h"
#include "widgets/base/swatches.h"
#include "widgets/plots/model_painter.h"

namespace timbrel::widgets {
namespace {

constexpr double kLeastScale = 0.72; // letters can still be read
constexpr double kMostScale = 2.2;
constexpr QSize kEmpty(320, 160);

} // namespace

ModelGraphView::ModelGraphView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the model"));
    makeKeys();
}

void ModelGraphView::setModel(std::shared_ptr<const snapshots::ModelView> model)
{
    m_model = std::move(model);
    m_chosen.clear();
    m_current = std::clamp(m_current, 0, std::max(0, rows() - 1));
    layOut();
}

void ModelGraphView::showPart(int part)
{
    if (m_part != part) {
        m_part = part;
        redraw();
        tellReaders(*this);
    }
}

void ModelGraphView::setChosen(std::vector<std::size_t> boxes)
{
    if (m_chosen != boxes) {
        m_chosen = std::move(boxes);
        redraw();
    }
}

const snapshots::ModelStage* ModelGraphView::stage() const
{
    if (!m_model || m_part == kWhole) {
        return nullptr;
    }
    const auto& graph = m_model->graph;
    if (m_part == kUse) {
        return &graph.use;
    }
    const auto index = static_cast<std::size_t>(m_part);
    return m_part >= 0 && index < graph.stages.size() ? &graph.stages[index] : nullptr;
}

void ModelGraphView::layOut()
{
    m_layout = m_model ? layOutModel(m_model->graph, *this) : ModelLayout();
    updateGeometry();
    redraw();
    tellReaders(*this);
}

void ModelGraphView::redraw()
{
    m_picture = QPixmap();
    update();
}

QSize ModelGraphView::sizeHint() const
{
    return m_model ? m_layout.size.toSize() : kEmpty;
}

QSize ModelGraphView::minimumSizeHint() const
{
    return m_model ? (kLeastScale * m_layout.size).toSize() : kEmpty;
}

double ModelGraphView::scale() const
{
    if (m_layout.size.isEmpty()) {
        return 1.0;
    }
    return std::clamp(std::min(width() / m_layout.size.width(), height() / m_layout.size.height()),
        kLeastScale, kMostScale);
}

QPointF ModelGraphView::corner() const
{
    const QSizeF drawn = scale() * m_layout.size;
    return {std::max(0.0, (width() - drawn.width()) / 2.0),
        std::max(0.0, (height() - drawn.height()) / 2.0)};
}

QRect ModelGraphView::boxRect(std::size_t box) const
{
    const auto& rect = m_layout.boxes[box];
    return QRectF(corner() + scale() * rect.topLeft(), scale() * rect.size()).toRect();
}

int ModelGraphView::boxAt(QPointF position) const
{
    for (std::size_t i = 0; i < m_layout.boxes.size(); ++i) {
        if (QRectF(boxRect(i)).contains(position)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ModelGraphView::draw(QPainter& painter) const
{
    painter.translate(corner());
    painter.scale(scale(), scale());
    drawModel(painter, *this, {m_model->graph, m_layout, stage(), m_chosen});
}

void ModelGraphView::paintEvent(QPaintEvent* /*event*/)
{
    if (rows() == 0) {
        return;
    }
    QPainter painter(this);
    drawCached(painter, *this, m_picture, [this](QPainter& whole) { draw(whole); });
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(swatches(*this).accent, 1.5, Qt::DotLine));
        painter.drawRoundedRect(
            QRectF(boxRect(static_cast<std::size_t>(m_current))).adjusted(-6.5, -6.5, 6.5, 6.5),
            12.0, 12.0);
    }
}

void ModelGraphView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && rows() > 0) {
        Q_EMIT keyboardMoved(boxRect(static_cast<std::size_t>(m_current)));
    }
}

void ModelGraphView::mousePressEvent(QMouseEvent* event)
{
    if (const int box = boxAt(event->position()); event->button() == Qt::LeftButton && box >= 0) {
        m_current = box;
        choose(box);
    }
}

void ModelGraphView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(boxAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ModelGraphView::resizeEvent(QResizeEvent* /*event*/)
{
    redraw();
}

void ModelGraphView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Picture of the model"));
        [[fallthrough]];
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        layOut();
        break;
    default:
        redraw();
    }
}

bool ModelGraphView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<const QHelpEvent*>(event);
        if (const int box = boxAt(help->pos()); box >= 0) {
            QStringList words{rowName(box)};
            for (int column = 0; column < columnNames().size(); ++column) {
                if (const auto text = cell(box, column); !text.isEmpty()) {
                    words.append(QStringLiteral("%1: %2").arg(columnNames()[column], text));
                }
            }
            QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), this,
                boxRect(static_cast<std::size_t>(box)));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void ModelGraphView::makeKeys()
{
    auto* keys = new KeyMap(*this, *this);
    keys->add({Qt::Key_Left}, QT_TR_NOOP("The box to the left"), [this] { walk(-1, 0); });
    keys->add({Qt::Key_Right}, QT_TR_NOOP("The box to the right"), [this] { walk(1, 0); });
    keys->add({Qt::Key_Up}, QT_TR_NOOP("The box above"), [this] { walk(0, -1); });
    keys->add({Qt::Key_Down}, QT_TR_NOOP("The box below"), [this] { walk(0, 1); });
    keys->add({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}, QT_TR_NOOP("Its layers in the table"),
        [this] { choose(m_current); });
}

/// To the nearest box whose middle lies in that direction on the screen; along an arrow, where one
/// goes there.
void ModelGraphView::walk(int columns, int lanes)
{
    if (rows() == 0) {
        return;
    }
    const auto current = static_cast<std::size_t>(m_current);
    const auto joined = [&](std::size_t box) {
        return std::ranges::any_of(m_model->graph.arrows, [&](const auto& arrow) {
            return (arrow.from == current && arrow.to == box)
                || (arrow.to == current && arrow.from == box);
        });
    };
    constexpr double kFar = 1e6; // beyond any picture
    std::size_t nearest = current;
    double least = 2.0 * kFar;
    for (std::size_t box = 0; box < m_layout.boxes.size(); ++box) {
        const QPointF way = m_layout.boxes[box].center() - m_layout.boxes[current].center();
        const double along = way.x() * columns + way.y() * lanes;
        const double aside = std::abs(columns != 0 ? way.y() : way.x());
        const double distance = along + 2.0 * aside + (columns != 0 && !joined(box) ? kFar : 0.0);
        if (along > 1.0 && distance < least) {
            nearest = box;
            least = distance;
        }
    }
    m_current = static_cast<int>(nearest);
    update();
    Q_EMIT keyboardMoved(boxRect(nearest));
    tellReaders(*this);
}

void ModelGraphView::choose(int box)
{
    if (box < rows()) {
        setChosen({static_cast<std::size_t>(box)});
        Q_EMIT boxChosen(box);
        tellReaders(*this);
    }
}

} // namespace timbrel::widgets
