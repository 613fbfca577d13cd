// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "engine/base/matrix.h"
#include "engine/spectral/stft.h"

namespace timbrel::spectral {

struct PghiSettings {
    /// The window is taken for the Gaussian exp(−πt²/γ), γ being this times its length squared:
    /// 0.25645 is the nearest to a Hann window.
    double gamma = 0.25645;
    /// Bins below this share of the loudest get a random phase; theirs is not heard.
    float tolerance = 1e-4F;

    /// For magnitudes that came back from mel bands: they are smoother over bins than those of any
    /// signal, so their slopes say less about frequency than they seem to. Measured, RESULTS.md.
    [[nodiscard]] static PghiSettings forMelInverse() { return {0.18, 1e-4F}; }
};

/// Spectra with the given magnitudes [frames, bins] and the phase that these imply.
///
/// Phase-gradient heap integration (Průša, Balazs and Søndergaard, 2017): for a Gaussian window the
/// gradient of the phase follows from that of the logarithm of the magnitude; it is integrated
/// outwards from the loudest bin, the loudest neighbour first, so that errors gather where they are
/// not heard. Random phases come from `seed`; the same seed gives the same bits. Usable from any
/// thread.
[[nodiscard]] ComplexBlock pghiPhase(const Stft& stft, const Matrix& magnitudes, std::uint64_t seed,
    const PghiSettings& settings = {});

} // namespace timbrel::spectral
