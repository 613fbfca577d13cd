// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/grid_view.h"

#include <algorithm>

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/base/key_map.h"
#include "widgets/base/spectrogram_image.h"
#include "widgets/base/swatches.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr int kMargin = 8;
constexpr int kLabelWidth = 56; // class names beside the rows
constexpr int kLabelHeight = 20; // content names above the columns
constexpr int kScale = 24; // error scale below
constexpr int kGap = 4; // between a picture and its enlargement
constexpr double kFrame = 2.0;
constexpr QSize kEnlarged{240, 192};

} // namespace

GridView::GridView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Transfer grid"));
    makeKeys();
}

void GridView::setGrid(std::shared_ptr<const snapshots::TransferGrid> grid)
{
    m_grid = std::move(grid);
    m_rowImages.clear();
    m_columnImages.clear();
    m_cellImages.clear();
    m_errors.reset();
    m_enlarged.reset();
    if (m_grid) {
        const auto image = [](const snapshots::Spectrogram& picture) {
            return spectrogramImage(
                picture, ColorMap::magma(), {picture.floorDb, picture.ceilingDb});
        };
        for (const auto& head : m_grid->rows) {
            m_rowImages.push_back(image(head.original));
        }
        for (const auto& head : m_grid->columns) {
            m_columnImages.push_back(image(head.original));
        }
        for (const auto& cell : m_grid->cells) {
            m_cellImages.push_back(image(cell.picture));
            if (cell.error) {
                const ErrorRange known = m_errors.value_or(ErrorRange{*cell.error, *cell.error});
                m_errors = {std::min(known.least, *cell.error), std::max(known.most, *cell.error)};
            }
        }
    }
    m_current = {
        std::min(m_current.row, rowCount() - 1), std::min(m_current.column, columnCount() - 1)};
    redraw();
    tellReaders(*this);
}

QSize GridView::minimumSizeHint() const
{
    return {200, 160};
}

int GridView::rowCount() const
{
    return m_grid ? static_cast<int>(m_grid->rows.size()) : 0;
}

int GridView::columnCount() const
{
    return m_grid ? static_cast<int>(m_grid->columns.size()) : 0;
}

GridGeometry GridView::geometryNow() const
{
    const int scale = m_errors ? kScale : 0;
    return {
        rect().adjusted(kMargin + kLabelWidth, kMargin + kLabelHeight, -kMargin, -kMargin - scale),
        rowCount(), columnCount()};
}

QRect GridView::placeRect(GridPlace place) const
{
    return geometryNow().rectOf(place);
}

QString GridView::describe(GridPlace place) const
{
    if (!m_grid || place == GridPlace{}) {
        return {};
    }
    const auto row = static_cast<std::size_t>(std::max(0, place.row));
    const auto column = static_cast<std::size_t>(std::max(0, place.column));
    if (place.row < 0) {
        return tr("Original: %1").arg(toQString(m_grid->columns[column].label));
    }
    if (place.column < 0) {
        return tr("Original: %1").arg(toQString(m_grid->rows[row].label));
    }
    const snapshots::GridCell& cell = m_grid->cell(row, column);
    const QString target = toQString(m_grid->rows[row].label);
    QString text = cell.isReconstruction
        ? tr("%1, reconstructed").arg(target)
        : tr("%1 → %2").arg(toQString(m_grid->columns[column].label), target);
    if (cell.error) {
        text += tr(" · error %1").arg(QLocale().toString(*cell.error, 'f', 3));
    }
    return text;
}

const QImage& GridView::imageOf(GridPlace place) const
{
    if (place.row < 0) {
        return m_columnImages[static_cast<std::size_t>(place.column)];
    }
    if (place.column < 0) {
        return m_rowImages[static_cast<std::size_t>(place.row)];
    }
    return m_cellImages[static_cast<std::size_t>(place.row * columnCount() + place.column)];
}

const snapshots::GridCell* GridView::cellOf(GridPlace place) const
{
    return place.row < 0 || place.column < 0 ? nullptr
                                             : &m_grid->cell(static_cast<std::size_t>(place.row),
                                                 static_cast<std::size_t>(place.column));
}

QColor GridView::errorColor(float error) const
{
    const float span = m_errors->most - m_errors->least;
    return QColor(ColorMap::viridis().at(span > 0.0F ? (m_errors->most - error) / span : 1.0F));
}

void GridView::paintEvent(QPaintEvent*)
{
    if (m_background.isNull()) {
        m_background = drawn();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_background);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (hasFocus() && rowCount() > 0) {
        painter.setPen(QPen(swatches(*this).accent, 2.0));
        painter.drawRoundedRect(QRectF(placeRect(m_current)).adjusted(-2, -2, 2, 2), 3, 3);
    }
    if (m_enlarged) {
        drawEnlarged(painter);
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

QPixmap GridView::drawn() const
{
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(swatches(*this).surface);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setFont(smallFont(*this));
    if (rowCount() > 0 && columnCount() > 0) {
        drawHeads(painter);
        for (int row = -1; row < rowCount(); ++row) {
            for (int column = row < 0 ? 0 : -1; column < columnCount(); ++column) {
                drawPicture(painter, {row, column});
            }
        }
        if (m_errors) {
            drawErrorScale(painter);
        }
    }
    return pixmap;
}

void GridView::drawHeads(QPainter& painter) const
{
    const Swatches& colors = swatches(*this);
    const QFontMetrics metrics(painter.font());
    painter.setPen(colors.text);
    for (int row = 0; row < rowCount(); ++row) {
        const QRect place = placeRect({row, -1});
        painter.drawText(QRect(kMargin, place.top(), kLabelWidth - 8, place.height()),
            Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(toQString(m_grid->rows[static_cast<std::size_t>(row)].label),
                Qt::ElideRight, kLabelWidth - 8));
    }
    for (int column = 0; column < columnCount(); ++column) {
        const QRect place = placeRect({-1, column});
        painter.drawText(QRect(place.left(), kMargin, place.width(), kLabelHeight), Qt::AlignCenter,
            metrics.elidedText(toQString(m_grid->columns[static_cast<std::size_t>(column)].label),
                Qt::ElideRight, place.width()));
    }
    const QRect corner(QPoint(kMargin, placeRect({-1, 0}).top()),
        QPoint(placeRect({0, -1}).right(), placeRect({-1, 0}).bottom()));
    painter.setPen(colors.quiet);
    painter.drawText(corner, Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignTop, tr("content →"));
    painter.drawText(corner, Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignBottom, tr("class ↓"));
}

void GridView::drawPicture(QPainter& painter, GridPlace place) const
{
    const QRectF where = placeRect(place);
    const snapshots::GridCell* cell = cellOf(place);
    if (cell != nullptr && cell->error) {
        painter.fillRect(where, errorColor(*cell->error));
        painter.drawImage(where.adjusted(kFrame, kFrame, -kFrame, -kFrame), imageOf(place));
    } else {
        painter.drawImage(where, imageOf(place));
    }
    if (cell != nullptr && cell->isReconstruction) {
        // A folded corner, so that the diagonal is known without counting.
        const QPointF corner = where.topRight();
        painter.setPen(Qt::NoPen);
        painter.setBrush(swatches(*this).surface);
        painter.drawPolygon(
            QPolygonF({corner, corner + QPointF(-9.0, 0.0), corner + QPointF(0.0, 9.0)}));
    }
}

void GridView::drawErrorScale(QPainter& painter) const
{
    const Swatches& colors = swatches(*this);
    const QRect line(
        kMargin + kLabelWidth, height() - kMargin - 16, width() - 2 * kMargin - kLabelWidth, 16);
    const QFontMetrics metrics(painter.font());
    const QLocale locale;
    const QString low = tr("error %1").arg(locale.toString(m_errors->least, 'f', 3));
    const QString high = locale.toString(m_errors->most, 'f', 3);
    const int lowWidth = metrics.horizontalAdvance(low);
    const QRect bar(line.left() + lowWidth + 8, line.center().y() - 3, 64, 6);
    for (int x = 0; x < bar.width(); ++x) {
        const float share = static_cast<float>(x) / static_cast<float>(bar.width() - 1);
        painter.fillRect(bar.left() + x, bar.top(), 1, bar.height(),
            QColor(ColorMap::viridis().at(1.0F - share)));
    }
    painter.setPen(colors.quiet);
    painter.drawText(line, Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter, low);
    painter.drawText(line.adjusted(lowWidth + bar.width() + 16, 0, 0, 0),
        Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter, high);
    const QString fold = tr("folded corner: reconstruction");
    if (lowWidth + bar.width() + 32 + metrics.horizontalAdvance(high + fold) < line.width()) {
        painter.drawText(line, Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter, fold);
    }
}

void GridView::drawEnlarged(QPainter& painter) const
{
    const Swatches& colors = swatches(*this);
    const QRect cell = placeRect(*m_enlarged);
    QRect card(QPoint(), kEnlarged.boundedTo(size()));
    card.moveCenter(cell.center());
    // Beside the cell, not over it, on the side where there is more room.
    const bool toTheRight = cell.center().x() < width() / 2;
    card.moveLeft(toTheRight ? cell.right() + kGap : cell.left() - kGap - card.width());
    card.moveLeft(std::clamp(card.left(), 0, std::max(0, width() - card.width())));
    card.moveTop(std::clamp(card.top(), 0, std::max(0, height() - card.height())));
    painter.setPen(colors.border);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(smallFont(*this));
    painter.setPen(colors.text);
    painter.drawText(
        card.adjusted(8, 2, -8, 22 - card.height()), Qt::AlignVCenter, describe(*m_enlarged));
    const QRect pictures = card.adjusted(6, 24, -6, -6);
    const snapshots::GridCell* content = cellOf(*m_enlarged);
    if (content == nullptr || !content->truth) {
        painter.drawImage(pictures, imageOf(*m_enlarged));
        return;
    }
    const int half = (pictures.height() - 18) / 2;
    const snapshots::Spectrogram& truth = *content->truth;
    painter.drawImage(pictures.adjusted(0, 0, 0, half - pictures.height()), imageOf(*m_enlarged));
    painter.drawText(pictures.adjusted(2, half, 0, -half), Qt::AlignVCenter, tr("truth"));
    painter.drawImage(pictures.adjusted(0, pictures.height() - half, 0, 0),
        spectrogramImage(truth, ColorMap::magma(), {truth.floorDb, truth.ceilingDb}));
}

void GridView::mouseMoveEvent(QMouseEvent* event)
{
    enlarge(geometryNow().placeAt(event->position().toPoint()));
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    const auto place = geometryNow().placeAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && place) {
        m_current = *place;
        choose(*place);
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
    keys->add(
        {Qt::Key_Escape}, QT_TR_NOOP("Close what is enlarged"), [this] { enlarge(std::nullopt); });
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
    const GridPlace next{std::clamp(m_current.row + rows, -1, rowCount() - 1),
        std::clamp(m_current.column + columns, -1, columnCount() - 1)};
    if (next == GridPlace{}) {
        return;
    }
    m_current = next;
    setAccessibleDescription(describe(next));
    tellReaders(*this);
    enlarge(next);
    update();
}

void GridView::choose(GridPlace place)
{
    if (rowCount() == 0 || place == GridPlace{}) {
        return;
    }
    if (cellOf(place) != nullptr) {
        Q_EMIT cellChosen(place.row, place.column);
    } else {
        const auto& head = place.row < 0 ? m_grid->columns[static_cast<std::size_t>(place.column)]
                                         : m_grid->rows[static_cast<std::size_t>(place.row)];
        Q_EMIT originalChosen(toQString(head.clipId));
    }
}

} // namespace timbrel::widgets
