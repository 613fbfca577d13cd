// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/track.h"

namespace timbrel::snapshots {

/// A track and its versions as lanes: lane 0 is the recording, lane i + 1 version i. All have their
/// sounds. Views of one track keep their id and title while versions are added, so that what plays
/// goes on.
[[nodiscard]] ClipView clipViewOfTrack(const Track& track);

} // namespace timbrel::snapshots
