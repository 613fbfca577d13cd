// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/clip_view_of_track.h"

namespace timbrel::snapshots {

ClipView clipViewOfTrack(const Track& track)
{
    ClipView view;
    view.clipId = "track"; // no clip of a corpus: a recording may have the same title
    view.title = track.title;
    view.lanes.push_back({LaneRole::Input, "track", track.picture, track.sound});
    for (const auto& version : track.versions) {
        view.lanes.push_back({LaneRole::Transfer, "→ " + version.wish.target, version.picture,
            version.sound, version.wish.target});
    }
    return view;
}

} // namespace timbrel::snapshots
