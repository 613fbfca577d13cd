// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QSize>

namespace timbrel::widgets {

/// A stretch of time, in seconds.
struct TimeSpan {
    double begin = 0.0;
    double end = 0.0;

    [[nodiscard]] double length() const { return end - begin; }
    [[nodiscard]] bool empty() const { return end <= begin; }

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// `shown` made shorter (factor below 1) or longer with `about` staying where it is; inside `whole`
/// and no shorter than a hundredth of it.
[[nodiscard]] TimeSpan zoomed(TimeSpan shown, double factor, double about, TimeSpan whole);

/// `shown` moved by seconds, inside `whole`.
[[nodiscard]] TimeSpan moved(TimeSpan shown, double by, TimeSpan whole);

/// Where lanes above each other stand in a view, and which time is where.
class LaneGeometry final {
public:
    static constexpr int kLeft = 40; ///< frequencies
    static constexpr int kRight = 56; ///< colour bar and its labels

    LaneGeometry(QSize size, int lanes, TimeSpan shown);

    [[nodiscard]] int lanes() const { return m_lanes; }
    [[nodiscard]] TimeSpan shown() const { return m_shown; }
    [[nodiscard]] QRect plot() const { return m_plot; } ///< all lanes
    [[nodiscard]] QRect lane(int index) const; ///< where its picture stands
    [[nodiscard]] int laneAt(QPoint place) const; ///< -1 between and beside them
    [[nodiscard]] double x(double seconds) const; ///< may lie outside
    [[nodiscard]] double seconds(double x) const; ///< inside what is shown

private:
    QRect m_plot;
    int m_lanes;
    TimeSpan m_shown;
};

} // namespace timbrel::widgets
