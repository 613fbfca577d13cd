// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QPixmap>
#include <QWidget>

#include "widgets/base/readable_plot.h"
#include "widgets/plots/lane_filter.h"
#include "widgets/plots/lane_painter.h"

namespace timbrel::widgets {

/// The lanes of a clip above each other: one time axis, one dB range, one colour bar, frequency in
/// Hz or notes, a playhead over all of them.
///
/// A click seeks and chooses the lane under it, a drag chooses what is repeated, the wheel with
/// Ctrl zooms into time. Its keys are in makeKeys().
class SpectrogramView final : public QWidget, public ReadablePlot {
    Q_OBJECT

public:
    explicit SpectrogramView(QWidget* parent = nullptr);

    void setClip(std::shared_ptr<const snapshots::ClipView> clip);
    void setActiveLane(int lane); ///< the one that is heard
    void setPosition(double seconds); ///< of the playhead
    void setRegion(TimeSpan region); ///< that is repeated; empty for all of it
    /// Shows what other lanes are louder than the lane of the moment, or every lane as it is.
    void setDifferences(bool on);
    void setFilter(const LaneFilter& filter); ///< which lanes are seen, and what X does
    void setNotes(bool on); ///< on the frequency axis
    void setHarmonics(bool on); ///< marks multiples of the frequency under the mouse
    void zoom(double factor, double about); ///< into time; `about`, in seconds, stays in place
    void showWhole();
    void showSpan(TimeSpan span); ///< of what there is; nothing where that is none of it

    [[nodiscard]] int activeLane() const { return m_activeLane; }
    [[nodiscard]] double seconds() const { return m_scene.seconds(); } ///< of all lanes
    [[nodiscard]] TimeSpan shown() const { return m_shown; }
    [[nodiscard]] QRect laneRect(int lane) const; ///< where its picture stands; empty if nowhere
    [[nodiscard]] QString reading() const; ///< what is under the mouse: time, frequency, level
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList columnNames() const override;
    [[nodiscard]] QString rowName(int row) const override; ///< a row is a lane
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QString cell(int row, int column) const override;
    [[nodiscard]] int currentRow() const override { return m_activeLane; }

Q_SIGNALS:
    void seekRequested(double seconds);
    void laneChosen(int lane);
    void regionChosen(double from, double to); ///< both 0 for all of it
    void playToggleRequested();
    void shownChanged(); ///< zoomed or moved

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// What is under the mouse.
    struct Pointed {
        int lane = 0;
        double seconds = 0.0;
        double share = 0.0; ///< of the lane's height, from below
        double hertz = 0.0;
    };

    [[nodiscard]] std::optional<Pointed> pointed() const; ///< nothing beside the lanes
    [[nodiscard]] LaneGeometry geometryNow() const;
    [[nodiscard]] TimeSpan whole() const { return {0.0, m_scene.seconds()}; }
    void makeKeys();
    void seekBy(double seconds);
    void chooseLane(int lane);
    void remakeScene();
    void showVisible();
    void redraw(); ///< forgets the drawn background
    void drawRegion(QPainter& painter, const LaneGeometry& geometry) const;
    void drawPlayhead(QPainter& painter, const LaneGeometry& geometry) const;
    void drawPointer(QPainter& painter, const LaneGeometry& geometry) const;

    LaneScene m_scene;
    LaneFilter m_filter;
    TimeSpan m_shown;
    TimeSpan m_region;
    int m_activeLane = 0;
    int m_laneBefore = 0;
    int m_reference = -1; ///< of differences; -1 for none
    bool m_notes = false;
    bool m_harmonics = false;
    double m_position = 0.0;
    std::optional<double> m_dragFrom; ///< seconds, while the button is down
    std::optional<QPoint> m_pointer; ///< of the mouse
    QPixmap m_background; ///< everything that stands still; null when it must be drawn anew
};

} // namespace timbrel::widgets
