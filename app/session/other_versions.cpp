// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/other_versions.h"

#include <algorithm>

namespace timbrel::app {

using experiments::ComparedRun;

OtherVersions::OtherVersions(ShownClip& clip, QObject* parent)
    : QObject(parent)
    , m_clip(clip)
{
    connect(&clip, &ShownClip::viewChanged, this, [this](const auto& view) {
        if (!m_runs.empty() && view && !view->clipId.empty() && view->clipId != m_clipId) {
            want();
        }
    });
}

void OtherVersions::add(const ComparedRun& run)
{
    const bool known = std::ranges::any_of(m_runs, [&run](const ComparedRun& other) {
        return other.folder == run.folder && other.step == run.step;
    });
    if (!known) {
        m_runs.push_back(run);
        Q_EMIT runsChanged();
        want();
    }
}

void OtherVersions::remove(std::size_t index)
{
    if (index < m_runs.size()) {
        m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(index));
        Q_EMIT runsChanged();
        want();
    }
}

void OtherVersions::setGrids(const LaneVersions::Grids& grids)
{
    if (!m_runs.empty()) { // they may have been taken out meanwhile
        m_clip.setOthers(grids);
    }
}

void OtherVersions::want()
{
    const auto& view = m_clip.view();
    m_clipId = view ? view->clipId : std::string();
    if (m_runs.empty()) {
        m_clip.setOthers({});
    } else if (!m_clipId.empty()) {
        Q_EMIT wanted(m_runs, m_clipId);
    }
}

} // namespace timbrel::app
