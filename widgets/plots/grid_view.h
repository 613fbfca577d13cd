// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QPixmap>
#include <QWidget>

#include "widgets/base/readable_plot.h"
#include "widgets/plots/grid_scene.h"

namespace timbrel::widgets {

/// The LORD figure: rows give the class, columns the content, the first row and column are the
/// originals. Cells are framed by their error where it is known. A place names what the grid has
/// there, wherever the order puts it.
///
/// Pointing at a picture enlarges it and says what it is; a click or Return opens it, with Ctrl an
/// original's clip joins those that are chosen or leaves them; arrows move between pictures,
/// originals included. Clips that are dropped (clip_drag.h) are told, and so is
/// Delete: what becomes of them is for others to decide. Who cannot see it is read the pictures in
/// the order in which they stand.
class GridView final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    void setGrid(std::shared_ptr<const snapshots::TransferGrid> grid);

    void setOrder(snapshots::GridOrder order);
    /// Ids of clips or of recordings: rows and columns of theirs stand out. Tells nobody.
    void setChosen(const QStringList& ids);

    [[nodiscard]] QRect placeRect(GridPlace place) const; ///< in pixels
    [[nodiscard]] QString describe(GridPlace place) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] int currentRow() const override;
    [[nodiscard]] int currentColumn() const override;

Q_SIGNALS:
    void cellChosen(int row, int column);
    void originalChosen(const QString& clipId);
    void clipToggled(const QString& clipId); ///< of an original
    /// Among the originals of the rows, to be rows; otherwise to be columns.
    void clipsDropped(const QStringList& ids, bool asRows);
    void removeRequested(timbrel::widgets::GridPlace place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] std::optional<GridPlace> placeAt(QPointF position) const;
    void enlarge(std::optional<GridPlace> place);
    void makeKeys();
    void move(int rows, int columns);
    void choose(GridPlace place);
    void toggle(GridPlace place);
    [[nodiscard]] const snapshots::GridHead* headAt(GridPlace place) const; ///< null for a cell
    void redraw();

    GridScene m_scene;
    snapshots::GridOrder m_order = snapshots::GridOrder::AsChosen;
    GridPlace m_current{0, 0}; ///< of the keyboard
    std::optional<GridPlace> m_enlarged;
    QPixmap m_background; ///< everything but focus and enlargement
};

} // namespace timbrel::widgets
