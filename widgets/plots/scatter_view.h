// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

#include "widgets/base/readable_plot.h"

namespace timbrel::widgets {

/// Dots in a plane whose axes mean nothing (t-SNE): no ticks, equal scales. Hovering names a dot; a
/// click or Return chooses it; arrows walk to the nearest dot in that direction.
class ScatterView final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    struct Dot {
        QPointF place;
        std::size_t series = 0; ///< which colour of the theme
        QString name; ///< shown while hovered
        bool labelled = false; ///< large, its name always beside it
        std::size_t kin =
            0; ///< dots with the same are shown together while one is hovered; 0: none
    };

    explicit ScatterView(QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setDots(std::vector<Dot> dots);
    [[nodiscard]] QPointF dotPosition(int index) const; ///< in pixels
    [[nodiscard]] const std::vector<int>& selection() const { return m_selection; }
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] int currentRow() const override { return m_current; }

Q_SIGNALS:
    void dotChosen(int index);
    void selectionChanged(); ///< by a lasso

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int dotNear(QPointF position) const; ///< -1 when none is near
    [[nodiscard]] int dotTowards(QPointF direction) const;
    void makeKeys();
    void setCurrent(int index);
    void drawKin(QPainter& painter) const;
    void drawLasso(QPainter& painter) const;
    void select(std::vector<int> dots);
    void zoom(double factor, QPointF about);
    void redraw();
    [[nodiscard]] QPixmap drawn() const;

    QString m_caption;
    std::vector<Dot> m_dots;
    QRectF m_bounds; ///< of the dots' places
    double m_zoom = 1.0;
    QPointF m_pan; ///< pixels from where the whole would stand
    std::optional<QPointF> m_grip; ///< the mouse while it moves the map
    QPolygonF m_lasso; ///< while it is drawn
    std::vector<int> m_selection; ///< rising
    int m_current = -1; ///< under the mouse or reached by keys
    QPixmap m_background; ///< everything but the current dot's ring
};

} // namespace timbrel::widgets
