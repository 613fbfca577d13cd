// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/clip_view_of_cell.h"

namespace timbrel::app {

/// The clip that is looked at and listened to: a cell of the transfer grid, or a recording; and
/// which of its lanes is heard. GUI thread.
class ShownClip final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::shared_ptr<const snapshots::ClipView>& view() const { return m_view; }
    [[nodiscard]] int lane() const { return m_lane; }
    /// In the grid; empty while a recording is shown.
    [[nodiscard]] const std::optional<snapshots::CellPlace>& place() const { return m_place; }

    void clear(); ///< another run: nothing is chosen
    /// A newer grid: the cell that is shown is shown anew; where none is, the first transfer is.
    void setGrid(std::shared_ptr<const snapshots::TransferGrid> grid);
    /// What other runs or steps made of clips: lanes of their own where they know the clip shown.
    void setOthers(std::vector<std::shared_ptr<const snapshots::TransferGrid>> others);
    void setEveryClass(bool on); ///< all transfers of a cell's clip, or the cell's alone
    void chooseCell(int row, int column); ///< and plays what the model made
    void showCell(snapshots::CellPlace place, int lane); ///< where there is one; plays nothing
    void showNextQuietly() { m_quiet = true; } ///< the next recording is not played
    bool chooseOriginal(const std::string& clipId); ///< plays it; false if no column shows it
    void showRecording(std::shared_ptr<const snapshots::ClipView> view); ///< and plays it
    /// Versions that all have their sounds, of which one is heard; plays on where it plays.
    void showVersions(std::shared_ptr<const snapshots::ClipView> view, int lane);
    void selectLane(int lane);
    /// A lane was rendered; sounds of anything but the view of the moment are dropped.
    void setSound(
        const snapshots::ClipView& of, std::size_t lane, std::shared_ptr<const Sound> sound);

Q_SIGNALS:
    void viewChanged(std::shared_ptr<const timbrel::snapshots::ClipView> view);
    void laneChanged(int lane);
    /// Sounds that are not there yet, the one that is waited for first.
    void soundsWanted(std::shared_ptr<const timbrel::snapshots::ClipView> view,
        const std::vector<std::size_t>& lanes);
    void playWanted(); ///< from the start

private:
    [[nodiscard]] snapshots::ClipView viewOf(snapshots::CellPlace place) const;
    void showPlace(snapshots::CellPlace place, std::size_t lane);
    void showAnew();
    void play();

    std::shared_ptr<const snapshots::TransferGrid> m_grid;
    std::vector<std::shared_ptr<const snapshots::TransferGrid>> m_others;
    bool m_everyClass = false;
    std::optional<snapshots::CellPlace> m_place; ///< empty while a recording is shown
    std::shared_ptr<const snapshots::ClipView> m_view; ///< null while there is nothing to show
    int m_lane = 0;
    bool m_playWhenReady = false;
    bool m_quiet = false;
};

} // namespace timbrel::app
