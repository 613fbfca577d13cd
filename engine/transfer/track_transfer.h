// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/transfer/model.h"
#include "engine/transfer/seams.h"
#include "engine/transfer/stitching.h"

namespace timbrel::transfer {

/// Who is to play a track, who plays it, where that is known, and how its clips become one again.
struct TrackTransfer {
    Stitching stitching;
    std::size_t target = 0;
    std::optional<std::size_t> source{}; ///< needed where classes have scales of their own
    std::uint64_t seed = 0; ///< of the phases
};

/// What came of it, and what it took.
struct TransferredTrack {
    Sound sound;
    Matrix features; ///< absolute, [channels·bands, frames]
    Matrix trackFeatures; ///< of the track itself, as far as the network hears it
    std::size_t clips = 0; ///< that were encoded and decoded
    Seams seams; ///< of the features' first channel
    Seams trackSeams; ///< of the track's, at the same places: what music does there anyway
    double analysisSeconds = 0.0;
    double networkSeconds = 0.0;
    double synthesisSeconds = 0.0;
};

/// `track` as another class would play it: analysed whole, cut into clips, encoded and decoded a
/// batch at a time, stitched on the level of features, and turned into sound once (in stretches
/// that continue each other where it is longer than minutes). `track` is at the representation's
/// rate; the result has its length to within a frame. Memory grows with the track's features, not
/// with its clips. Worker thread; tells and asks `monitor` throughout.
[[nodiscard]] Result<TransferredTrack> transferTrack(
    const Model& model, const Sound& track, const TrackTransfer& wish, Monitor& monitor);

} // namespace timbrel::transfer
