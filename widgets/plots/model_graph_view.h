// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QPixmap>
#include <QWidget>

#include "engine/snapshots/model_view.h"
#include "widgets/base/readable_plot.h"
#include "widgets/plots/model_layout.h"

namespace timbrel::widgets {

/// The picture of a model: what is played runs above, who plays below, and they meet in the
/// generator. Shows the whole, or what takes part in a stage and what of it learns. A click or
/// Return chooses a box, arrows walk between boxes. As large as there is room for, with letters
/// that can still be read. GUI thread.
class ModelGraphView final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    /// Other values are indices of stages.
    enum Part : int { kUse = -2, kWhole = -1 };

    explicit ModelGraphView(QWidget* parent = nullptr);

    void setModel(std::shared_ptr<const snapshots::ModelView> model);
    /// kWhole, kUse or a stage; what the model does not have counts as kWhole.
    void showPart(int part);
    void setChosen(std::vector<std::size_t> boxes); ///< tells nobody
    [[nodiscard]] const std::vector<std::size_t>& chosen() const { return m_chosen; }
    [[nodiscard]] QRect boxRect(std::size_t box) const; ///< in pixels

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] int currentRow() const override { return rows() > 0 ? m_current : -1; }

Q_SIGNALS:
    void boxChosen(int box);
    void keyboardMoved(const QRect& place); ///< to a box that should be seen, in pixels

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeKeys();
    void walk(int columns, int lanes);
    void choose(int box);
    void layOut();
    void redraw();
    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF corner() const; ///< of the picture, in pixels
    [[nodiscard]] int boxAt(QPointF position) const; ///< -1 for none
    [[nodiscard]] const snapshots::ModelStage* stage() const; ///< null for the whole
    void draw(QPainter& painter) const;

    std::shared_ptr<const snapshots::ModelView> m_model; ///< null before the first
    ModelLayout m_layout;
    int m_part = kWhole;
    std::vector<std::size_t> m_chosen;
    int m_current = 0; ///< box of the keyboard
    QPixmap m_picture;
};

} // namespace timbrel::widgets
