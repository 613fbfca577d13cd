// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_clip.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace timbrel::app {
namespace {

using snapshots::CellPlace;
using snapshots::ClipView;
using snapshots::TransferGrid;

bool isIn(const TransferGrid& grid, CellPlace place)
{
    return place.row < grid.rows.size() && place.column < grid.columns.size();
}

/// Until the new sounds are rendered, the last step's are heard on.
void borrowSounds(ClipView& view, const ClipView& last)
{
    if (view.clipId != last.clipId || view.stamp.runId != last.stamp.runId) {
        return;
    }
    for (auto& lane : view.lanes) {
        const auto same = std::ranges::find_if(last.lanes, [&lane](const auto& other) {
            return other.role == lane.role && other.className == lane.className;
        });
        if (same != last.lanes.end()) {
            lane.sound = same->sound;
        }
    }
}

bool sameView(const ClipView& one, const ClipView& other)
{
    return one.stamp.runId == other.stamp.runId && one.stamp.step == other.stamp.step
        && one.clipId == other.clipId && one.title == other.title;
}

} // namespace

void ShownClip::clear()
{
    m_grid.reset();
    m_place.reset();
    m_view.reset();
    m_playWhenReady = false;
    Q_EMIT viewChanged(nullptr);
}

void ShownClip::setGrid(std::shared_ptr<const TransferGrid> grid)
{
    m_grid = std::move(grid);
    if (!m_grid || m_grid->cells.empty()) {
        return;
    }
    if (!m_view) {
        const auto place = snapshots::firstPlace(*m_grid);
        showPlace(place, snapshots::madeLane(snapshots::clipViewOfCell(*m_grid, place)));
    } else if (m_place) {
        const auto place = isIn(*m_grid, *m_place) ? *m_place : snapshots::firstPlace(*m_grid);
        showPlace(place, static_cast<std::size_t>(m_lane));
    }
}

void ShownClip::chooseCell(int row, int column)
{
    const CellPlace place{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
    if (m_grid && isIn(*m_grid, place)) {
        showPlace(place, snapshots::madeLane(snapshots::clipViewOfCell(*m_grid, place)));
        play();
    }
}

void ShownClip::showCell(CellPlace place, int lane)
{
    if (m_grid && isIn(*m_grid, place)) {
        m_playWhenReady = false;
        showPlace(place, static_cast<std::size_t>(std::max(0, lane)));
    }
}

bool ShownClip::chooseOriginal(const std::string& clipId)
{
    const auto& heads = m_grid ? m_grid->columns : std::vector<snapshots::GridHead>{};
    const auto head = std::ranges::find(heads, clipId, &snapshots::GridHead::clipId);
    if (head == heads.end()) {
        return false;
    }
    const auto column = static_cast<std::size_t>(head - heads.begin());
    showPlace({m_place ? m_place->row : column, column}, 0);
    play();
    return true;
}

void ShownClip::showRecording(std::shared_ptr<const ClipView> view)
{
    showVersions(std::move(view), 0);
    if (!std::exchange(m_quiet, false)) {
        play();
    }
}

void ShownClip::showVersions(std::shared_ptr<const ClipView> view, int lane)
{
    m_place.reset();
    m_playWhenReady = false;
    m_view = std::move(view);
    Q_EMIT viewChanged(m_view);
    selectLane(lane);
}

void ShownClip::selectLane(int lane)
{
    if (m_view && lane >= 0 && lane < static_cast<int>(m_view->lanes.size())) {
        m_lane = lane;
        Q_EMIT laneChanged(lane);
    }
}

void ShownClip::setSound(const ClipView& of, std::size_t lane, std::shared_ptr<const Sound> sound)
{
    if (!m_view || !sameView(*m_view, of)) {
        return;
    }
    auto view = std::make_shared<ClipView>(*m_view);
    view->lanes[lane].sound = std::move(sound);
    m_view = std::move(view);
    Q_EMIT viewChanged(m_view);
    if (m_playWhenReady && static_cast<int>(lane) == m_lane) {
        play();
    }
}

void ShownClip::showPlace(CellPlace place, std::size_t lane)
{
    auto view = std::make_shared<ClipView>(snapshots::clipViewOfCell(*m_grid, place));
    if (m_view) {
        borrowSounds(*view, *m_view);
    }
    m_place = place;
    m_view = std::move(view);
    Q_EMIT viewChanged(m_view);
    selectLane(static_cast<int>(std::min(lane, m_view->lanes.size() - 1)));
    // Asked for anew even where a sound was borrowed: it is another step's.
    std::vector<std::size_t> lanes(m_view->lanes.size());
    std::iota(lanes.begin(), lanes.end(), std::size_t{0});
    std::ranges::rotate(lanes, lanes.begin() + m_lane);
    Q_EMIT soundsWanted(m_view, lanes);
}

void ShownClip::play()
{
    m_playWhenReady = m_view->lanes[static_cast<std::size_t>(m_lane)].sound == nullptr;
    if (!m_playWhenReady) {
        Q_EMIT playWanted();
    }
}

} // namespace timbrel::app
