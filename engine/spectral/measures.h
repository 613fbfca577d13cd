// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/matrix.h"

namespace timbrel::spectral {

// How far an estimate is from its reference. Both matrices have one shape; pure functions.

/// ‖reference − estimate‖ / ‖reference‖ over magnitudes (Frobenius norms): 0 for equals, 0 too
/// where the reference is silent.
[[nodiscard]] double spectralConvergence(const Matrix& reference, const Matrix& estimate);

/// A ratio of amplitudes, such as the above, in decibels: 20 log10(ratio).
[[nodiscard]] double amplitudeDb(double ratio);

/// What a log-spectral distance takes the root mean square over, before it takes the mean over the
/// other axis. The literature calls both by one name.
enum class DistanceAxis {
    Bands, ///< the classical one: root mean square over bands, mean over frames
    Frames, ///< as in the evaluation of SS-VQ-VAE (Cífka et al., 2021): the other way round
};

/// Log-spectral distance in dB of levels in dB, [bands, frames].
[[nodiscard]] double logSpectralDistance(
    const Matrix& reference, const Matrix& estimate, DistanceAxis axis);

} // namespace timbrel::spectral
