// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/transfer/model.h"

namespace timbrel::transfer {

/// `track` as `targetClass` would play it: analysed whole, cut into clips one after another, each
/// encoded and decoded, glued, and turned into sound once. `track` is at the representation's rate;
/// the result has its length to within a frame. Worker thread; asks `monitor` throughout.
[[nodiscard]] Result<Sound> transferTrack(const Model& model, const Sound& track,
    std::size_t targetClass, std::uint64_t seed, Monitor& monitor);

} // namespace timbrel::transfer
