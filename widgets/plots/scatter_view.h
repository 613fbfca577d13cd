// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QColor>
#include <QImage>
#include <QPolygonF>
#include <QWidget>

#include "widgets/base/readable_plot.h"
#include "widgets/plots/dot_sprites.h"

namespace timbrel::widgets {

/// Dots in a plane whose axes mean nothing (t-SNE): no ticks, equal scales. Hovering names a dot; a
/// click or Return chooses it; arrows walk to the nearest dot in that direction. A hundred thousand
/// dots still move smoothly.
class ScatterView final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    struct Dot {
        QPointF place;
        std::size_t series = 0; ///< which colour; kQuiet for none
        QString name; ///< shown while hovered; empty where setNames() tells
        bool labelled = false; ///< large, its name always beside it
        std::size_t kin =
            0; ///< dots with the same are shown together while one is hovered; 0: none
        bool hollow = false; ///< came later than the others
    };
    static constexpr std::size_t kQuiet = static_cast<std::size_t>(-1);

    explicit ScatterView(QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setDots(std::vector<Dot> dots);
    /// Names of dots that have none of their own, asked for when they are shown.
    void setNames(std::function<QString(int index)> names) { m_names = std::move(names); }
    /// Instead of the theme's; none for these.
    void setColours(std::vector<QColor> colours);
    /// Dots that are shown as chosen; tells nobody.
    void setSelection(std::vector<int> dots);
    /// Dots that are joined to the current one, instead of its kin; none ends that.
    void setJoined(std::vector<int> dots);
    void setCurrent(int index); ///< -1 for none
    [[nodiscard]] QPointF dotPosition(int index) const; ///< in pixels
    [[nodiscard]] const std::vector<int>& selection() const { return m_selection; }
    /// How far it is zoomed into, and how far it was moved in shares of the view.
    [[nodiscard]] std::vector<double> shownPart() const;
    void showPart(const std::vector<double>& part); ///< as shownPart() told it
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] int currentRow() const override { return m_current; }

Q_SIGNALS:
    void dotChosen(int index);
    void dotHovered(int index); ///< or reached by keys; -1 when none is
    void selectionChanged(); ///< by a lasso
    void shownPartChanged();

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
    [[nodiscard]] QString nameOf(int index) const;
    static constexpr int kCaptionHeight = 24;
    /// From places to pixels.
    struct Fit {
        QPointF middle;
        QPointF bounds; ///< the middle of the places
        double scale = 1.0;
        [[nodiscard]] QPointF operator()(QPointF place) const
        {
            const QPointF off = place - bounds;
            return middle + scale * QPointF(off.x(), -off.y());
        }
    };
    [[nodiscard]] Fit fit() const;
    [[nodiscard]] std::vector<int> kin() const; ///< of the current dot
    void makeKeys();
    void drawKin(QPainter& painter) const;
    void drawLasso(QPainter& painter) const;
    void stampDots(QImage& image);
    void drawLabelled(QPainter& painter) const;
    [[nodiscard]] double radius() const; ///< smaller where there are many
    void select(std::vector<int> dots);
    void zoom(double factor, QPointF about);
    void redraw();
    [[nodiscard]] QImage dotsDrawn(double ratio); ///< pixels for one on screen
    void drawWords(QPainter& painter) const;

    QString m_caption;
    std::vector<Dot> m_dots;
    QRectF m_bounds; ///< of the dots' places
    double m_zoom = 1.0;
    QPointF m_pan; ///< pixels from where the whole would stand
    std::optional<QPointF> m_grip; ///< the mouse while it moves the map
    int m_pressed = -1; ///< the dot that is chosen if the mouse goes up again where it is
    QPolygonF m_lasso; ///< while it is drawn
    std::vector<int> m_selection; ///< rising
    int m_current = -1; ///< under the mouse or reached by keys
    std::vector<QColor> m_colours; ///< empty for the theme's
    std::function<QString(int)> m_names;
    std::vector<int> m_joined;
    DotSprites m_sprites;
    QImage m_background; ///< everything but the current dot's ring, for the screen
};

} // namespace timbrel::widgets
