// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/lane_filter.h"

#include "widgets/base/lane_text.h"

namespace timbrel::widgets {
namespace {

int laneNamed(const snapshots::ClipView& clip, const QString& name)
{
    for (std::size_t lane = 0; lane < clip.lanes.size(); ++lane) {
        if (laneText(clip.lanes[lane]) == name) {
            return static_cast<int>(lane);
        }
    }
    return -1;
}

} // namespace

std::vector<int> LaneFilter::visible(const snapshots::ClipView& clip, int heard) const
{
    std::vector<int> lanes;
    for (int lane = 0; lane < static_cast<int>(clip.lanes.size()); ++lane) {
        const bool shown =
            !alone && !hidden.contains(laneText(clip.lanes[static_cast<std::size_t>(lane)]));
        if (shown || lane == heard) {
            lanes.push_back(lane);
        }
    }
    return lanes;
}

int LaneFilter::partner(const snapshots::ClipView& clip, int heard, int before) const
{
    const int first = laneNamed(clip, pair.first);
    const int second = laneNamed(clip, pair.second);
    if (first < 0 || second < 0 || first == second) {
        return before;
    }
    return heard == first ? second : first;
}

} // namespace timbrel::widgets
