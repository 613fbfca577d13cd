// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include "engine/snapshots/transfer_grid.h"
#include "widgets/base/readable_plot.h"
#include "widgets/plots/grid_geometry.h"

namespace timbrel::widgets {

/// The LORD figure: rows give the class, columns the content, the first row and column are the
/// originals, the diagonal is reconstruction. Cells are framed by their error where it is known.
///
/// Pointing at a picture enlarges it and says what it is; a click or Return chooses it; arrows move
/// between pictures, originals included.
class GridView final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    void setGrid(std::shared_ptr<const snapshots::TransferGrid> grid);

    [[nodiscard]] QRect placeRect(GridPlace place) const; ///< in pixels
    [[nodiscard]] QString describe(GridPlace place) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] int currentRow() const override { return m_current.row; }
    [[nodiscard]] int currentColumn() const override { return m_current.column; }

Q_SIGNALS:
    void cellChosen(int row, int column);
    void originalChosen(const QString& clipId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct ErrorRange {
        float least = 0.0F;
        float most = 0.0F;
    };

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] GridGeometry geometryNow() const;
    [[nodiscard]] const QImage& imageOf(GridPlace place) const;
    [[nodiscard]] const snapshots::GridCell* cellOf(GridPlace place) const; ///< null for originals
    [[nodiscard]] QColor errorColor(float error) const;
    void enlarge(std::optional<GridPlace> place);
    void makeKeys();
    void move(int rows, int columns);
    void choose(GridPlace place);
    void redraw();
    [[nodiscard]] QPixmap drawn() const;
    void drawHeads(QPainter& painter) const;
    void drawPicture(QPainter& painter, GridPlace place) const;
    void drawErrorScale(QPainter& painter) const;
    void drawEnlarged(QPainter& painter) const;

    std::shared_ptr<const snapshots::TransferGrid> m_grid;
    std::vector<QImage> m_rowImages;
    std::vector<QImage> m_columnImages;
    std::vector<QImage> m_cellImages;
    std::optional<ErrorRange> m_errors; ///< of the cells whose error is known
    GridPlace m_current{0, 0}; ///< of the keyboard
    std::optional<GridPlace> m_enlarged;
    QPixmap m_background; ///< everything but focus and enlargement
};

} // namespace timbrel::widgets
