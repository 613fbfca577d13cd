// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

#include "engine/base/matrix.h"
#include "engine/spectral/stft.h"

namespace timbrel::spectral {

// Where an estimate of the phase begins: spectra with the given magnitudes [frames, bins] and a
// phase from somewhere. phase-gradient heap integration has a file of its own, pghi.h. All are
// deterministic and may be called from any thread.

/// Each bin at an angle of its own, uniform over the circle. The same seed gives the same bits.
[[nodiscard]] ComplexBlock randomPhase(const Matrix& magnitudes, std::uint64_t seed);

/// Each bin at angle 0: every frame a click at its beginning.
[[nodiscard]] ComplexBlock zeroPhase(const Matrix& magnitudes);

/// Each bin at the angle it has in `samples` (not empty), the clip that the magnitudes were made
/// from. Frames beyond its end take the angles of its reflection, which is how Stft continues every
/// signal; bins in which it is silent are at angle 0.
[[nodiscard]] ComplexBlock contentPhase(
    const Stft& stft, const Matrix& magnitudes, std::span<const float> samples);

/// Gives the frames that `samples` (not empty), the beginning of the signal, settles the phase that
/// they have there; all others keep theirs. Shapes are those of `start`, [frames, bins].
void continuePhase(const Stft& stft, const Matrix& magnitudes, std::span<const float> samples,
    ComplexBlock& start);

} // namespace timbrel::spectral
