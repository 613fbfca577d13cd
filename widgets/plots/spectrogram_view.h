// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QPixmap>
#include <QWidget>

#include "engine/snapshots/clip_view.h"
#include "widgets/base/spectrogram_image.h"

namespace timbrel::widgets {

/// The lanes of a clip above each other: one time axis, one dB range, one colour bar, frequency in
/// Hz, a playhead over all of them.
///
/// A click seeks and chooses the lane under it; Left and Right seek, Up and Down choose a lane,
/// Space plays or pauses.
class SpectrogramView final : public QWidget {
    Q_OBJECT

public:
    explicit SpectrogramView(QWidget* parent = nullptr);

    void setClip(std::shared_ptr<const snapshots::ClipView> clip);
    void setActiveLane(int lane); ///< the one that is heard
    void setPosition(double seconds); ///< of the playhead

    [[nodiscard]] int activeLane() const { return m_activeLane; }
    [[nodiscard]] double seconds() const; ///< length of the time axis
    [[nodiscard]] QRect laneRect(int lane) const; ///< where its picture stands
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);
    void laneChosen(int lane);
    void playToggleRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int laneCount() const;
    [[nodiscard]] QRect plotRect() const; ///< all lanes
    [[nodiscard]] int playheadX() const;
    void seekTo(int x);
    void chooseLane(int lane);
    void redraw(); ///< forgets the drawn background
    [[nodiscard]] QPixmap drawn() const;
    void drawLane(QPainter& painter, int lane) const;
    void drawCaption(QPainter& painter, int lane) const;
    void drawFrequencies(QPainter& painter, int lane) const;
    void drawTimeAxis(QPainter& painter) const;
    void drawColorBar(QPainter& painter) const;

    std::shared_ptr<const snapshots::ClipView> m_clip;
    std::vector<QImage> m_images; ///< one for each lane
    DecibelRange m_range;
    int m_activeLane = 0;
    double m_position = 0.0;
    QPixmap m_background; ///< everything but the playhead; null when it must be drawn anew
};

} // namespace timbrel::widgets
