// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "engine/snapshots/clip_view.h"

namespace timbrel::widgets {

/// What a lane is called, in the user's language, with the run and step that made it where they are
/// others than the view's: "reconstruction · first-002, step 400".
[[nodiscard]] QString laneText(const snapshots::Lane& lane);

} // namespace timbrel::widgets
