// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/base/matrix.h"
#include "engine/snapshots/spectrogram.h"

// Steps that everything heard in pictures begins with.

namespace timbrel::analysis {

/// Powers of a picture, 10^(dB/10): [bands, frames].
[[nodiscard]] Matrix powers(const snapshots::Spectrogram& picture);

/// Σ over bands of weight times value: [out, bands] and [bands, frames] → [out, frames].
[[nodiscard]] Matrix weighted(const Matrix& weights, const Matrix& values);

/// Which frames hold sound: those within 40 dB of the picture's loudest point.
[[nodiscard]] std::vector<bool> soundingFrames(const snapshots::Spectrogram& picture);

} // namespace timbrel::analysis
