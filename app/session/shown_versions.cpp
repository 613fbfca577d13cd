// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_versions.h"

#include <algorithm>
#include <utility>

namespace timbrel::app {

ShownVersions::ShownVersions(ShownClip& clip, QObject* parent)
    : QObject(parent)
    , m_clip(clip)
{
    connect(&clip, &ShownClip::laneChanged, this, [this](int lane) {
        if (isShown()) {
            Q_EMIT laneChanged(lane);
        }
    });
}

void ShownVersions::set(std::shared_ptr<const snapshots::ClipView> versions)
{
    const bool shown = isShown();
    m_view = std::move(versions);
    if (shown) {
        const int last = static_cast<int>(m_view->lanes.size()) - 1;
        m_clip.showVersions(m_view, std::min(m_clip.lane(), last));
    }
}

void ShownVersions::chooseLane(int lane)
{
    if (isShown()) {
        m_clip.selectLane(lane);
    } else if (m_view) {
        m_clip.showVersions(m_view, lane);
    }
}

void ShownVersions::playLane(int lane)
{
    chooseLane(lane);
    if (isShown()) {
        Q_EMIT playWanted();
    }
}

bool ShownVersions::isShown() const
{
    return m_view && m_clip.view() == m_view;
}

} // namespace timbrel::app
