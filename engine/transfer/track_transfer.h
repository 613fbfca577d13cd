// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/transfer/model.h"

namespace timbrel::transfer {

/// Who is to play a track, and who plays it, where that is known.
struct TrackTransfer {
    std::size_t target = 0;
    std::optional<std::size_t> source{}; ///< needed where classes have scales of their own
};

/// `track` as another class would play it: analysed whole, cut into clips one after another, each
/// encoded and decoded, glued, and turned into sound once. `track` is at the representation's rate;
/// the result has its length to within a frame. Worker thread; asks `monitor` throughout.
[[nodiscard]] Result<Sound> transferTrack(const Model& model, const Sound& track,
    const TrackTransfer& wish, std::uint64_t seed, Monitor& monitor);

} // namespace timbrel::transfer
