// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/clip_view_of_cell.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/snapshots/clip_name.h"

namespace timbrel::snapshots {
namespace {

bool hasLane(const ClipView& view, LaneRole role, const std::string& className)
{
    return std::ranges::any_of(view.lanes,
        [&](const Lane& lane) { return lane.role == role && lane.className == className; });
}

} // namespace

CellPlace firstPlace(const TransferGrid& grid)
{
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (!grid.columns.empty() && grid.rows[row].label != grid.columns.front().label) {
            return {row, 0};
        }
    }
    return {};
}

ClipView clipViewOfCell(const TransferGrid& grid, CellPlace place, Transfers transfers)
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
    if (const auto* reconstruction = grid.reconstructionOf(place.column)) {
        add(LaneRole::Reconstruction, "reconstruction", head.label, *reconstruction);
    }
    const auto& cell = grid.cell(place.row, place.column);
    if (!cell.isReconstruction) {
        view.title += " → " + target;
        add(LaneRole::Transfer, "→ " + target, target, cell.picture);
        if (cell.truth) {
            add(LaneRole::Truth, "truth", target, *cell.truth);
        }
    }
    if (transfers == Transfers::OfEveryClass) {
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            const auto& label = grid.rows[row].label;
            const auto& other = grid.cell(row, place.column);
            if (!other.isReconstruction && !hasLane(view, LaneRole::Transfer, label)) {
                add(LaneRole::Transfer, "→ " + label, label, other.picture);
            }
        }
    }
    return view;
}

void addVersions(ClipView& view, const TransferGrid& grid)
{
    const auto column = std::ranges::find(grid.columns, view.clipId, &GridHead::clipId);
    if (column == grid.columns.end()) {
        return;
    }
    const auto index = static_cast<std::size_t>(column - grid.columns.begin());
    std::vector<Lane> added;
    for (const auto& lane : view.lanes) {
        const Spectrogram* picture = nullptr;
        if (lane.role == LaneRole::Reconstruction) {
            picture = grid.reconstructionOf(index);
        } else if (lane.role == LaneRole::Transfer) {
            const auto row = std::ranges::find(grid.rows, lane.className, &GridHead::label);
            if (row != grid.rows.end()) {
                picture =
                    &grid.cell(static_cast<std::size_t>(row - grid.rows.begin()), index).picture;
            }
        }
        if (picture != nullptr && !lane.madeBy) {
            added.push_back({lane.role, lane.label, *picture, nullptr, lane.className, grid.stamp});
        }
    }
    std::ranges::move(added, std::back_inserter(view.lanes));
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
