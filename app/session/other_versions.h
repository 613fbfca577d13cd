// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include <QObject>

#include "app/bridge/lane_versions.h"
#include "app/session/shown_clip.h"

namespace timbrel::app {

/// The other runs and steps whose versions of the shown clip stand beside its own. GUI thread.
class OtherVersions final : public QObject {
    Q_OBJECT

public:
    /// `clip` must outlive this.
    explicit OtherVersions(ShownClip& clip, QObject* parent = nullptr);

    void add(const experiments::ComparedRun& run); ///< once
    void remove(std::size_t index);
    void setGrids(const LaneVersions::Grids& grids); ///< answers wanted()
    [[nodiscard]] const std::vector<experiments::ComparedRun>& runs() const { return m_runs; }

Q_SIGNALS:
    void runsChanged();
    void wanted(
        const std::vector<timbrel::experiments::ComparedRun>& runs, const std::string& clipId);

private:
    void want();

    ShownClip& m_clip;
    std::vector<experiments::ComparedRun> m_runs;
    std::string m_clipId; ///< that was asked for last
};

} // namespace timbrel::app
