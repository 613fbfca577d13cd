// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QColor>
#include <QImage>
#include <QSet>
#include <QString>

#include "engine/snapshots/grid_order.h"
#include "engine/snapshots/transfer_grid.h"
#include "widgets/plots/grid_geometry.h"

class QPainter;
class QWidget;

namespace timbrel::widgets {

/// A transfer grid as it is drawn: its pictures, their order and what is said of them. A place
/// names what the grid has there; a slot is where it stands.
struct GridScene {
    struct ErrorRange {
        float least = 0.0F;
        float most = 0.0F;
    };

    explicit GridScene(std::shared_ptr<const snapshots::TransferGrid> shown = nullptr,
        snapshots::GridOrder order = snapshots::GridOrder::AsChosen);

    [[nodiscard]] int rowCount() const { return static_cast<int>(arrangement.rows.size()); }
    [[nodiscard]] int columnCount() const { return static_cast<int>(arrangement.columns.size()); }
    [[nodiscard]] GridPlace slotOf(GridPlace place) const;
    [[nodiscard]] GridPlace placeIn(GridPlace slot) const;
    /// Within a widget: labels, pictures, and the scale of errors below.
    [[nodiscard]] GridGeometry geometry(const QWidget& widget) const;

    [[nodiscard]] const QImage& imageOf(GridPlace place) const;
    [[nodiscard]] const snapshots::GridCell* cellOf(GridPlace place) const; ///< null for originals
    [[nodiscard]] QColor errorColor(float error) const;
    [[nodiscard]] QString columnText(std::size_t column) const;
    [[nodiscard]] QString describe(GridPlace place) const;
    /// The clip that heads a row or column, or its recording, is chosen.
    [[nodiscard]] bool isChosen(const snapshots::GridHead& head) const;

    std::shared_ptr<const snapshots::TransferGrid> grid;
    snapshots::GridArrangement arrangement;
    QSet<QString> chosen; ///< ids of clips and recordings
    std::optional<ErrorRange> errors; ///< of the cells whose error is known
    std::vector<QImage> rowImages;
    std::vector<QImage> columnImages;
    std::vector<QImage> cellImages;
};

/// Draws everything of a scene that stands still, in the colours and font of `widget`.
void drawGrid(QPainter& painter, const QWidget& widget, const GridScene& scene);

/// Draws a picture large beside its place, with what it is, and the truth where it is known.
void drawEnlarged(
    QPainter& painter, const QWidget& widget, const GridScene& scene, GridPlace place);

} // namespace timbrel::widgets
