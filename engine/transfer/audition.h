// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/spectral/representation.h"

namespace timbrel::transfer {

/// The sound of a picture that `representation` drew with `scale`. Needs no network, so it can be
/// made from a snapshot while a run trains. Any thread; asks `monitor` at every iteration.
[[nodiscard]] Result<Sound> soundOf(const snapshots::Spectrogram& picture,
    const spectral::Representation& representation, spectral::FeatureScale scale,
    std::uint64_t seed, Monitor& monitor);

} // namespace timbrel::transfer
