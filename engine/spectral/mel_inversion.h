// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/spectral/aligned.h"
#include "engine/spectral/mel_filterbank.h"

namespace timbrel::spectral {

/// How levels M in mel bands become a non-negative spectrum X with W X ≈ M, W being the filterbank.
enum class MelInverse {
    /// Wᵀ(W Wᵀ)⁻¹M, the exact solution of least norm, clipped at zero (many bins are negative).
    PseudoInverse,
    /// Wᵀ diag(1 / row sums of W Wᵀ) M: smooth and never negative, right for a flat spectrum.
    Transpose,
    /// The clipped pseudo-inverse, refined by X ← X · WᵀM / WᵀWX, which never leaves the
    /// non-negative numbers and never increases ‖WX − M‖ (Lee and Seung, 2001).
    NonNegative,
};

/// From mel levels back to spectra. Immutable, usable from any thread.
class MelInversion final {
public:
    explicit MelInversion(MelFilterbank filterbank); ///< without empty bands; asserted

    /// levels [bands] → spectrum [bins], the pseudo-inverse as it is, with its negative values.
    void pseudoInverse(std::span<const float> levels, std::span<float> spectrum) const;

    /// levels [bands, frames] ≥ 0 → spectra [frames, bins] ≥ 0. Only NonNegative iterates; asks
    /// `monitor` at every eight frames.
    [[nodiscard]] Result<Matrix> invert(
        const Matrix& levels, MelInverse method, std::size_t iterations, Monitor& monitor) const;

private:
    /// Neighbouring bins that lie in the same two bands, `band` and the one above it.
    struct Stretch {
        std::size_t firstBin = 0;
        std::size_t bins = 0;
        std::size_t band = 0;
    };
    struct Frames;

    void addBins();
    void solve(std::span<double> levels) const;
    void spread(const AlignedVector<float>& weights, AlignedVector<float>& spectra) const;
    void refine(Frames& frames, std::size_t iterations) const;
    void invertFrames(Frames& frames, MelInverse method, std::size_t iterations) const;

    MelFilterbank m_filterbank;
    // W Wᵀ is tridiagonal, since a band overlaps only its neighbours; this is its elimination.
    std::vector<double> m_upper; ///< superdiagonal after elimination
    std::vector<double> m_lower; ///< subdiagonal
    std::vector<double> m_pivot; ///< one over the pivots
    std::vector<float> m_rowScale; ///< one over the row sums of W Wᵀ
    // W by bins: each lies in two bands at most.
    std::vector<Stretch> m_stretches;
    std::vector<float> m_inBand; ///< a bin's weight in its stretch's band
    std::vector<float> m_inNext; ///< and in the one above
};

} // namespace timbrel::spectral
