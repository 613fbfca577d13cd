// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "engine/base/matrix.h"
#include "engine/spectral/stft.h"

namespace timbrel::spectral {

/// Spectra with the given magnitudes [frames, bins] and the phase that these imply.
///
/// Phase-gradient heap integration (Průša, Balazs and Søndergaard, 2017): for a Gaussian window the
/// gradient of the phase follows from that of the logarithm of the magnitude (their eq. 14); it is
/// integrated outwards from the loudest bin, the loudest neighbour first, so that errors gather
/// where they are not heard. Our Hann window is taken for the Gaussian nearest to it. Bins that are
/// far below the loudest have no phase to speak of and get a random one from `seed`; the same seed
/// gives the same bits. Usable from any thread.
[[nodiscard]] ComplexBlock pghiPhase(
    const Stft& stft, const Matrix& magnitudes, std::uint64_t seed);

} // namespace timbrel::spectral
