// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/clip_view_of_cell.h"

#include <algorithm>

#include "engine/snapshots/clip_name.h"

namespace timbrel::snapshots {

CellPlace firstPlace(const TransferGrid& grid)
{
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (!grid.columns.empty() && grid.rows[row].label != grid.columns.front().label) {
            return {row, 0};
        }
    }
    return {};
}

ClipView clipViewOfCell(const TransferGrid& grid, CellPlace place)
{
    const auto& head = grid.columns[place.column];
    const auto& target = grid.rows[place.row].label;
    ClipView view;
    view.stamp = grid.stamp;
    view.clipId = head.clipId;
    view.title = clipName(head.clipId) + " · " + head.label;
    const auto add = [&view](LaneRole role, std::string label, const std::string& className,
                         const Spectrogram& picture) {
        view.lanes.push_back({role, std::move(label), picture, nullptr, className});
    };
    add(LaneRole::Input, "input", head.label, head.original);
    add(LaneRole::Reconstruction, "reconstruction", head.label,
        grid.cell(place.column, place.column).picture);
    if (place.row != place.column) {
        const auto& cell = grid.cell(place.row, place.column);
        view.title += " → " + target;
        add(LaneRole::Transfer, "→ " + target, target, cell.picture);
        if (cell.truth) {
            add(LaneRole::Truth, "truth", target, *cell.truth);
        }
    }
    return view;
}

std::size_t madeLane(const ClipView& view)
{
    const auto find = [&view](LaneRole role) {
        return std::ranges::find(view.lanes, role, &Lane::role) - view.lanes.begin();
    };
    auto lane = static_cast<std::size_t>(find(LaneRole::Transfer));
    if (lane == view.lanes.size()) {
        lane = static_cast<std::size_t>(find(LaneRole::Reconstruction));
    }
    return lane < view.lanes.size() ? lane : 0;
}

} // namespace timbrel::snapshots
