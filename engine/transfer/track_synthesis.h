// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/spectral/representation.h"

namespace timbrel::transfer {

/// Frames that are turned into sound at one go, four minutes at the usual hop: a phase estimate
/// takes some twenty kilobytes for each.
inline constexpr std::size_t kStretchFrames = 16384;

/// Absolute features of any length, [channels·bands, frames], as frames·hop samples. What is longer
/// than `stretch` frames is made stretch by stretch, so that memory is bounded: each begins within
/// the last, takes the phase of what is there already (Synthesis::begun) and fades over from it.
/// Asks `monitor` throughout.
[[nodiscard]] Result<Sound> synthesiseTrack(const spectral::Representation& representation,
    const Matrix& absolute, const spectral::Synthesis& how, Monitor& monitor,
    std::size_t stretch = kStretchFrames);

} // namespace timbrel::transfer
