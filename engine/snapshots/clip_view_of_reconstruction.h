// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/reconstruction.h"

namespace timbrel::snapshots {

/// A recording and its ways back as lanes: lane 0 is the recording, lane i + 1 way i. All have
/// their sounds. Views of one comparison keep their id and title while ways are added, so that
/// what plays goes on.
[[nodiscard]] ClipView clipViewOfReconstruction(const Reconstruction& reconstruction);

} // namespace timbrel::snapshots
