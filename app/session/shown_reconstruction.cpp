// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/shown_reconstruction.h"

#include <algorithm>
#include <utility>

#include "engine/snapshots/clip_view_of_reconstruction.h"

namespace timbrel::app {

ShownReconstruction::ShownReconstruction(ShownClip& clip, QObject* parent)
    : QObject(parent)
    , m_clip(clip)
{
    connect(&clip, &ShownClip::laneChanged, this, [this](int lane) {
        if (isShown()) {
            Q_EMIT laneChanged(lane);
        }
    });
}

void ShownReconstruction::set(std::shared_ptr<const snapshots::Reconstruction> reconstruction)
{
    if (!reconstruction->failure.empty()) {
        return;
    }
    const bool shown = isShown();
    m_view = std::make_shared<const snapshots::ClipView>(
        snapshots::clipViewOfReconstruction(*reconstruction));
    if (shown) {
        const int last = static_cast<int>(m_view->lanes.size()) - 1;
        m_clip.showVersions(m_view, std::min(m_clip.lane(), last));
    }
}

void ShownReconstruction::chooseLane(int lane)
{
    if (isShown()) {
        m_clip.selectLane(lane);
    } else if (m_view) {
        m_clip.showVersions(m_view, lane);
    }
}

void ShownReconstruction::playLane(int lane)
{
    chooseLane(lane);
    if (isShown()) {
        Q_EMIT playWanted();
    }
}

bool ShownReconstruction::isShown() const
{
    return m_view && m_clip.view() == m_view;
}

} // namespace timbrel::app
