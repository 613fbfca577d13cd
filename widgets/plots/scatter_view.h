// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QPixmap>
#include <QWidget>

namespace timbrel::widgets {

/// Dots in a plane whose axes mean nothing (t-SNE): no ticks, equal scales. Hovering names a dot; a
/// click or Return chooses it; arrows walk to the nearest dot in that direction.
class ScatterView final : public QWidget {
    Q_OBJECT

public:
    struct Dot {
        QPointF place;
        std::size_t series = 0; ///< which colour of the theme
        QString name; ///< shown while hovered
        bool labelled = false; ///< large, its name always beside it
    };

    explicit ScatterView(QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setDots(std::vector<Dot> dots);
    [[nodiscard]] QPointF dotPosition(int index) const; ///< in pixels
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dotChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int dotNear(QPointF position) const; ///< -1 when none is near
    [[nodiscard]] int dotTowards(QPointF direction) const;
    void setCurrent(int index);
    void redraw();
    [[nodiscard]] QPixmap drawn() const;

    QString m_caption;
    std::vector<Dot> m_dots;
    QRectF m_bounds; ///< of the dots' places
    int m_current = -1; ///< under the mouse or reached by keys
    QPixmap m_background; ///< everything but the current dot's ring
};

} // namespace timbrel::widgets
