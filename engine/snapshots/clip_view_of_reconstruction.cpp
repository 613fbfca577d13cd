// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/clip_view_of_reconstruction.h"

namespace timbrel::snapshots {

ClipView clipViewOfReconstruction(const Reconstruction& reconstruction)
{
    ClipView view;
    view.clipId = "reconstruction"; // no clip of a corpus: a recording may have the same title
    view.title = reconstruction.title;
    view.lanes.push_back(
        {LaneRole::Input, "recording", reconstruction.picture, reconstruction.sound});
    for (const auto& way : reconstruction.ways) {
        view.lanes.push_back({LaneRole::Reconstruction, way.label, way.picture, way.sound});
    }
    return view;
}

} // namespace timbrel::snapshots
