// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/lane_geometry.h"

#include <algorithm>

namespace timbrel::widgets {
namespace {

constexpr int kTop = 8;
constexpr int kBottom = 24; // time axis
constexpr int kLaneGap = 4;
constexpr double kLeastShare = 0.01; // of the whole

} // namespace

TimeSpan zoomed(TimeSpan shown, double factor, double about, TimeSpan whole)
{
    if (shown.empty() || whole.empty()) {
        return whole;
    }
    const double length =
        std::clamp(shown.length() * factor, kLeastShare * whole.length(), whole.length());
    const double share = (about - shown.begin) / shown.length();
    const double begin = about - share * length;
    return moved({begin, begin + length}, 0.0, whole);
}

TimeSpan moved(TimeSpan shown, double by, TimeSpan whole)
{
    const double length = std::min(shown.length(), whole.length());
    const double begin = std::clamp(shown.begin + by, whole.begin, whole.end - length);
    return {begin, begin + length};
}

LaneGeometry::LaneGeometry(QSize size, int lanes, TimeSpan shown)
    : m_plot(QRect(QPoint(0, 0), size).adjusted(kLeft, kTop, -kRight, -kBottom))
    , m_lanes(lanes)
    , m_shown(shown)
{
}

QRect LaneGeometry::lane(int index) const
{
    const int count = std::max(1, m_lanes);
    // Rounded edge by edge, so that the lanes share every last pixel of the height.
    const auto edge = [&](int at) {
        return m_plot.top() + at * (m_plot.height() + kLaneGap) / count;
    };
    const int top = edge(index);
    return {m_plot.left(), top, m_plot.width(), edge(index + 1) - kLaneGap - top};
}

int LaneGeometry::laneAt(QPoint place) const
{
    for (int index = 0; index < m_lanes; ++index) {
        if (lane(index).contains(place)) {
            return index;
        }
    }
    return -1;
}

double LaneGeometry::x(double seconds) const
{
    return m_shown.empty()
        ? m_plot.left()
        : m_plot.left() + (seconds - m_shown.begin) / m_shown.length() * m_plot.width();
}

double LaneGeometry::seconds(double x) const
{
    const double share = (x - m_plot.left()) / std::max(1, m_plot.width());
    return m_shown.begin + std::clamp(share, 0.0, 1.0) * m_shown.length();
}

} // namespace timbrel::widgets
