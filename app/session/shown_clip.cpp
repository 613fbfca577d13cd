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

bool sameLane(const snapshots::Lane& one, const snapshots::Lane& other)
{
    const bool sameMaker = one.madeBy && other.madeBy
        ? one.madeBy->runId == other.madeBy->runId && one.madeBy->step == other.madeBy->step
        : !one.madeBy && !other.madeBy;
    return sameMaker && one.role == other.role && one.className == other.className;
}

/// The place in `next` that shows what `place` shows in `last`; where there is none, the same
/// place.
CellPlace samePlace(const TransferGrid& next, const TransferGrid& last, CellPlace place)
{
    const auto find = [](const auto& heads, const auto& sought, auto member,
                          std::size_t otherwise) {
        const auto found = std::ranges::find(heads, sought.*member, member);
        return found == heads.end() ? otherwise : static_cast<std::size_t>(found - heads.begin());
    };
    using Head = snapshots::GridHead;
    const bool sameColumns =
        std::ranges::equal(next.columns, last.columns, {}, &Head::clipId, &Head::clipId);
    const bool sameRows = std::ranges::equal(next.rows, last.rows, {}, &Head::label, &Head::label);
    return {sameRows ? place.row : find(next.rows, last.rows[place.row], &Head::label, place.row),
        sameColumns ? place.column
                    : find(next.columns, last.columns[place.column], &Head::clipId, place.column)};
}

/// Until the new sounds are rendered, the last step's are heard on.
void borrowSounds(ClipView& view, const ClipView& last)
{
    if (view.clipId != last.clipId || view.stamp.runId != last.stamp.runId) {
        return;
    }
    for (auto& lane : view.lanes) {
        const auto same = std::ranges::find_if(last.lanes, [&lane](const auto& other) {
            const bool byThisRun = !other.madeBy && !lane.madeBy; // at any step
            return byThisRun ? other.role == lane.role && other.className == lane.className
                             : sameLane(other, lane);
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
    const auto last = std::exchange(m_grid, std::move(grid));
    if (!m_grid || m_grid->cells.empty()) {
        return;
    }
    if (m_place && last && isIn(*last, *m_place)) {
        m_place = samePlace(*m_grid, *last, *m_place);
    }
    if (!m_view) {
        const auto place = snapshots::firstPlace(*m_grid);
        showPlace(place, snapshots::madeLane(viewOf(place)));
    } else if (m_place) {
        const auto place = isIn(*m_grid, *m_place) ? *m_place : snapshots::firstPlace(*m_grid);
        showPlace(place, static_cast<std::size_t>(m_lane));
    }
}

void ShownClip::setOthers(std::vector<std::shared_ptr<const TransferGrid>> others)
{
    m_others = std::move(others);
    showAnew();
}

void ShownClip::setEveryClass(bool on)
{
    m_everyClass = on;
    showAnew();
}

void ShownClip::showAnew()
{
    if (m_grid && m_place && isIn(*m_grid, *m_place)) {
        showPlace(*m_place, static_cast<std::size_t>(m_lane));
    }
}

ClipView ShownClip::viewOf(CellPlace place) const
{
    using snapshots::Transfers;
    auto view = snapshots::clipViewOfCell(
        *m_grid, place, m_everyClass ? Transfers::OfEveryClass : Transfers::OfTheRow);
    for (const auto& other : m_others) {
        snapshots::addVersions(view, *other);
    }
    return view;
}

void ShownClip::chooseCell(int row, int column)
{
    const CellPlace place{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
    if (m_grid && isIn(*m_grid, place)) {
        showPlace(place, snapshots::madeLane(viewOf(place)));
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
    if (head == heads.end() || m_grid->rows.empty()) {
        return false;
    }
    const auto column = static_cast<std::size_t>(head - heads.begin());
    // A grid may have more columns than rows.
    const auto row = std::min(m_place ? m_place->row : column, m_grid->rows.size() - 1);
    showPlace({row, column}, 0);
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
    if (!m_view || !sameView(*m_view, of) || lane >= m_view->lanes.size()
        || !sameLane(m_view->lanes[lane], of.lanes[lane])) {
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
    auto view = std::make_shared<ClipView>(viewOf(place));
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
