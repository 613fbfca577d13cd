// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>

#include "engine/base/matrix.h"
#include "engine/spectral/constant_q.h"

namespace timbrel::spectral {

/// What the bands of a constant-Q transform do during each hop, [bands, frames]; a frame is one hop
/// of the signal, from sample t·hop to (t+1)·hop.
struct ConstantQFeatures {
    /// Root of the mean of |c|² over the hop: a sine of amplitude A at a band's centre gives A.
    Matrix magnitudes;
    /// Instantaneous frequency minus the band's centre in half widths, [−1, 1]; 0 in silence. It is
    /// the angle of Σ c[m+1] c̄[m] over the hop, so louder moments of the hop count more.
    Matrix deviations;
};

/// The first `frames` frames of a signal; `samples` and `frames` fit the transform.
[[nodiscard]] ConstantQFeatures constantQFeatures(
    const ConstantQ& transform, std::span<const float> samples, std::size_t frames);

/// Of a whole signal, not empty: samples/hop frames, at least one.
[[nodiscard]] ConstantQFeatures constantQFeatures(
    const ConstantQSettings& settings, std::span<const float> samples);

/// Magnitudes as levels, 20 log10(max(magnitude, 1e-5)) dB, and back.
[[nodiscard]] Matrix bandLevels(Matrix magnitudes);
[[nodiscard]] Matrix bandMagnitudes(const Matrix& levels);

/// Deviations as magnitudes [bands, frames] imply them, if each band hears one tone that its louder
/// neighbour hears too. A tone δ Hz from the centre of a band of width B comes through its window
/// with cos²(πδ/B), and with cos²(π(δ − d)/B) through that of a neighbour d Hz away, so
///     δ = B/π · atan((√ratio − cos φ) / sin φ),   φ = πd/B.
[[nodiscard]] Matrix deviationsFromNeighbours(
    const ConstantQSettings& settings, const Matrix& magnitudes);

} // namespace timbrel::spectral
