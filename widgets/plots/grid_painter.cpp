// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QWidget>

#include "widgets/base/spectrogram_image.h"
#include "widgets/base/swatches.h"
#include "widgets/base/text.h"
#include "widgets/plots/grid_room.h"
#include "widgets/plots/grid_scene.h"

namespace timbrel::widgets {
namespace {

constexpr int kGap = 4; // between a picture and its enlargement
constexpr double kFrame = 2.0;
constexpr double kFold = 9.0;
constexpr QSize kEnlarged{240, 192};
constexpr auto kAcross = Qt::AlignAbsolute | Qt::AlignVCenter; // columns run from left to right

/// As people know them from the view.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbrel::widgets::GridView)
};

void drawRowName(QPainter& painter, const QRect& place, const QString& name)
{
    const int width = GridRoom::kLabelWidth - 8;
    painter.drawText(QRect(GridRoom::kMargin, place.top(), width, place.height()),
        kAcross | Qt::AlignRight, painter.fontMetrics().elidedText(name, Qt::ElideRight, width));
}

void drawColumnName(
    QPainter& painter, const QRect& place, const QString& name, const GridRoom& room)
{
    const QFontMetrics metrics = painter.fontMetrics();
    if (!room.standsUp) {
        const int height = GridRoom::kLabelHeight;
        painter.drawText(QRect(place.left(), place.top() - height, place.width(), height),
            Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, place.width()));
        return;
    }
    const int length = room.labelHeight - 4;
    painter.save();
    painter.translate(place.center().x(), place.top() - 4);
    painter.rotate(-90.0);
    painter.drawText(QRect(0, -metrics.height() / 2, length, metrics.height()),
        kAcross | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, length));
    painter.restore();
}

/// A band behind the pictures of every row and column whose clip is chosen, and in the gaps
/// between them.
void drawChosen(
    QPainter& painter, const QWidget& widget, const GridScene& scene, const GridGeometry& geometry)
{
    constexpr int kBeyond = 3;
    const Swatches& colors = swatches(widget);
    painter.setPen(QPen(colors.accent, 1.0));
    painter.setBrush(colors.tint);
    const auto band = [&](GridPlace first, GridPlace last, QMargins label) {
        const QRect pictures = geometry.rectOf(first) | geometry.rectOf(last);
        painter.drawRoundedRect(
            QRectF(pictures.marginsAdded(label)).adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond), 3,
            3);
    };
    const GridRoom room(widget, scene);
    for (int slot = 0; slot < scene.rowCount(); ++slot) {
        const auto row = static_cast<std::size_t>(scene.placeIn({slot, -1}).row);
        if (scene.isChosen(scene.grid->rows[row])) {
            band({slot, -1}, {slot, scene.columnCount() - 1}, {GridRoom::kLabelWidth - 4, 0, 0, 0});
        }
    }
    for (int slot = 0; slot < scene.columnCount(); ++slot) {
        const auto column = static_cast<std::size_t>(scene.placeIn({-1, slot}).column);
        if (scene.isChosen(scene.grid->columns[column])) {
            band({-1, slot}, {scene.rowCount() - 1, slot}, {0, room.labelHeight - 4, 0, 0});
        }
    }
}

void drawHeads(
    QPainter& painter, const QWidget& widget, const GridScene& scene, const GridGeometry& geometry)
{
    const Swatches& colors = swatches(widget);
    const GridRoom room(widget, scene);
    painter.setPen(colors.text);
    for (int slot = 0; slot < scene.rowCount(); ++slot) {
        const auto row = static_cast<std::size_t>(scene.placeIn({slot, -1}).row);
        drawRowName(painter, geometry.rectOf({slot, -1}), toQString(scene.grid->rows[row].label));
    }
    for (int slot = 0; slot < scene.columnCount(); ++slot) {
        const auto column = static_cast<std::size_t>(scene.placeIn({-1, slot}).column);
        drawColumnName(painter, geometry.rectOf({-1, slot}), scene.columnText(column), room);
    }
    const QRect first = geometry.rectOf({-1, 0});
    const QRect corner(QPoint(GridRoom::kMargin, first.top()),
        QPoint(geometry.rectOf({0, -1}).right(), first.bottom()));
    if (corner.height() < 2 * painter.fontMetrics().height()) {
        return;
    }
    painter.setPen(colors.quiet);
    painter.drawText(
        corner, Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignTop, Words::tr("content →"));
    painter.drawText(
        corner, Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignBottom, Words::tr("class ↓"));
}

void drawPicture(QPainter& painter, const QWidget& widget, const GridScene& scene, GridPlace place,
    const QRectF& where)
{
    const snapshots::GridCell* cell = scene.cellOf(place);
    if (cell != nullptr && cell->error) {
        painter.fillRect(where, scene.errorColor(*cell->error));
        painter.drawImage(where.adjusted(kFrame, kFrame, -kFrame, -kFrame), scene.imageOf(place));
    } else {
        painter.drawImage(where, scene.imageOf(place));
    }
    if (cell != nullptr && cell->isReconstruction) {
        // A folded corner, so that the diagonal is known without counting.
        const QPointF corner = where.topRight();
        const double fold = std::min(kFold, std::min(where.width(), where.height()) / 3.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(swatches(widget).surface);
        painter.drawPolygon(
            QPolygonF({corner, corner + QPointF(-fold, 0.0), corner + QPointF(0.0, fold)}));
    }
}

void drawErrorScale(QPainter& painter, const QWidget& widget, const GridScene& scene)
{
    const Swatches& colors = swatches(widget);
    const QRect line(GridRoom::kMargin + GridRoom::kLabelWidth,
        widget.height() - GridRoom::kMargin - 16,
        widget.width() - 2 * GridRoom::kMargin - GridRoom::kLabelWidth, 16);
    const QFontMetrics metrics(painter.font());
    const QLocale locale;
    const QString low = Words::tr("error %1").arg(locale.toString(scene.errors->least, 'f', 3));
    const QString high = locale.toString(scene.errors->most, 'f', 3);
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
    const QString fold = Words::tr("folded corner: reconstruction");
    if (lowWidth + bar.width() + 32 + metrics.horizontalAdvance(high + fold) < line.width()) {
        painter.drawText(line, Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter, fold);
    }
}

} // namespace

void drawGrid(QPainter& painter, const QWidget& widget, const GridScene& scene)
{
    painter.fillRect(widget.rect(), swatches(widget).surface);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setFont(smallFont(widget));
    if (scene.rowCount() == 0 || scene.columnCount() == 0) {
        return;
    }
    const auto geometry = scene.geometry(widget);
    drawChosen(painter, widget, scene, geometry);
    drawHeads(painter, widget, scene, geometry);
    for (int row = -1; row < scene.rowCount(); ++row) {
        for (int column = row < 0 ? 0 : -1; column < scene.columnCount(); ++column) {
            const GridPlace slot{row, column};
            drawPicture(painter, widget, scene, scene.placeIn(slot), geometry.rectOf(slot));
        }
    }
    if (scene.errors) {
        drawErrorScale(painter, widget, scene);
    }
}

void drawEnlarged(QPainter& painter, const QWidget& widget, const GridScene& scene, GridPlace place)
{
    const Swatches& colors = swatches(widget);
    const QRect cell = scene.geometry(widget).rectOf(scene.slotOf(place));
    QRect card(QPoint(), kEnlarged.boundedTo(widget.size()));
    card.moveCenter(cell.center());
    // Beside the cell, not over it, on the side where there is more room.
    const bool toTheRight = cell.center().x() < widget.width() / 2;
    card.moveLeft(toTheRight ? cell.right() + kGap : cell.left() - kGap - card.width());
    card.moveLeft(std::clamp(card.left(), 0, std::max(0, widget.width() - card.width())));
    card.moveTop(std::clamp(card.top(), 0, std::max(0, widget.height() - card.height())));
    painter.setPen(colors.border);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(smallFont(widget));
    painter.setPen(colors.text);
    painter.drawText(
        card.adjusted(8, 2, -8, 22 - card.height()), Qt::AlignVCenter, scene.describe(place));
    const QRect pictures = card.adjusted(6, 24, -6, -6);
    const snapshots::GridCell* content = scene.cellOf(place);
    if (content == nullptr || !content->truth) {
        painter.drawImage(pictures, scene.imageOf(place));
        return;
    }
    const int half = (pictures.height() - 18) / 2;
    const snapshots::Spectrogram& truth = *content->truth;
    painter.drawImage(pictures.adjusted(0, 0, 0, half - pictures.height()), scene.imageOf(place));
    painter.drawText(pictures.adjusted(2, half, 0, -half), Qt::AlignVCenter, Words::tr("truth"));
    painter.drawImage(pictures.adjusted(0, pictures.height() - half, 0, 0),
        spectrogramImage(truth, ColorMap::magma(), {truth.floorDb, truth.ceilingDb}));
}

} // namespace timbrel::widgets
