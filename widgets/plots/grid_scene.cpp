// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/grid_scene.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QWidget>

#include "engine/snapshots/clip_name.h"
#include "widgets/base/spectrogram_image.h"
#include "widgets/base/swatches.h"
#include "widgets/base/text.h"
#include "widgets/plots/grid_room.h"

namespace timbrel::widgets {
namespace {

/// As people know them from the view.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbrel::widgets::GridView)
};

QImage imageOfPicture(const snapshots::Spectrogram& picture)
{
    return spectrogramImage(picture, ColorMap::magma(), {picture.floorDb, picture.ceilingDb});
}

} // namespace

GridScene::GridScene(
    std::shared_ptr<const snapshots::TransferGrid> shown, snapshots::GridOrder order)
    : grid(std::move(shown))
{
    if (!grid) {
        return;
    }
    arrangement = snapshots::arrangementOf(*grid, order);
    for (const auto& head : grid->rows) {
        rowImages.push_back(imageOfPicture(head.original));
    }
    for (const auto& head : grid->columns) {
        columnImages.push_back(imageOfPicture(head.original));
    }
    for (const auto& cell : grid->cells) {
        cellImages.push_back(imageOfPicture(cell.picture));
        if (cell.error) {
            const ErrorRange known = errors.value_or(ErrorRange{*cell.error, *cell.error});
            errors = {std::min(known.least, *cell.error), std::max(known.most, *cell.error)};
        }
    }
}

GridPlace GridScene::slotOf(GridPlace place) const
{
    const auto find = [](const std::vector<std::size_t>& order, int index) {
        const auto found = std::ranges::find(order, static_cast<std::size_t>(index));
        return index < 0 || found == order.end() ? index : static_cast<int>(found - order.begin());
    };
    return {find(arrangement.rows, place.row), find(arrangement.columns, place.column)};
}

GridPlace GridScene::placeIn(GridPlace slot) const
{
    const auto at = [](const std::vector<std::size_t>& order, int index) {
        return index < 0 ? index : static_cast<int>(order[static_cast<std::size_t>(index)]);
    };
    return {at(arrangement.rows, slot.row), at(arrangement.columns, slot.column)};
}

GridGeometry GridScene::geometry(const QWidget& widget) const
{
    const int below = errors ? GridRoom::kScale : 0;
    const GridRoom room(widget, *this);
    return {
        widget.rect().adjusted(GridRoom::kMargin + GridRoom::kLabelWidth,
            GridRoom::kMargin + room.labelHeight, -GridRoom::kMargin, -GridRoom::kMargin - below),
        rowCount(), columnCount()};
}

const QImage& GridScene::imageOf(GridPlace place) const
{
    if (place.row < 0) {
        return columnImages[static_cast<std::size_t>(place.column)];
    }
    if (place.column < 0) {
        return rowImages[static_cast<std::size_t>(place.row)];
    }
    return cellImages[static_cast<std::size_t>(place.row * columnCount() + place.column)];
}

const snapshots::GridCell* GridScene::cellOf(GridPlace place) const
{
    return place.row < 0 || place.column < 0
        ? nullptr
        : &grid->cell(static_cast<std::size_t>(place.row), static_cast<std::size_t>(place.column));
}

QColor GridScene::errorColor(float error) const
{
    const float span = errors->most - errors->least;
    return QColor(ColorMap::viridis().at(span > 0.0F ? (errors->most - error) / span : 1.0F));
}

bool GridScene::isChosen(const snapshots::GridHead& head) const
{
    return !chosen.isEmpty()
        && (chosen.contains(toQString(head.clipId))
            || chosen.contains(toQString(snapshots::recordingOf(head.clipId))));
}

QString GridScene::columnText(std::size_t column) const
{
    const auto& head = grid->columns[column];
    return toQString(grid->choice.columns.empty() ? head.label : snapshots::clipName(head.clipId));
}

QString GridScene::describe(GridPlace place) const
{
    if (!grid || place == GridPlace{}) {
        return {};
    }
    const auto row = static_cast<std::size_t>(std::max(0, place.row));
    const auto column = static_cast<std::size_t>(std::max(0, place.column));
    const auto marked = [this](const snapshots::GridHead& head, const QString& text) {
        return isChosen(head) ? text + QStringLiteral(" · ") + Words::tr("chosen") : text;
    };
    if (place.row < 0) {
        const auto& head = grid->columns[column];
        const QString original = Words::tr("Original: %1").arg(toQString(head.label));
        return marked(head,
            grid->choice.empty()
                ? original
                : original + QStringLiteral(" · ") + toQString(snapshots::clipName(head.clipId)));
    }
    if (place.column < 0) {
        return marked(
            grid->rows[row], Words::tr("Original: %1").arg(toQString(grid->rows[row].label)));
    }
    const snapshots::GridCell& cell = grid->cell(row, column);
    const QString target = toQString(grid->rows[row].label);
    QString text = cell.isReconstruction
        ? Words::tr("%1, reconstructed").arg(target)
        : Words::tr("%1 → %2").arg(toQString(grid->columns[column].label), target);
    if (!grid->choice.columns.empty()) {
        text += QStringLiteral(" · ") + columnText(column);
    }
    if (cell.error) {
        text += Words::tr(" · error %1").arg(QLocale().toString(*cell.error, 'f', 3));
    }
    return text;
}

} // namespace timbrel::widgets
