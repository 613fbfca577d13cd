// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/spectral/mel_filterbank.h"

namespace timbrel::spectral {

/// From mel levels M back to a non-negative spectrum X with W X ≈ M, W being the filterbank.
///
/// Starts from the pseudo-inverse Wᵀ(W Wᵀ)⁻¹M clipped at zero (many bins of it are negative) and
/// refines by X ← X · WᵀM / WᵀWX, which never leaves the non-negative numbers and never increases
/// ‖WX − M‖ (Lee and Seung, 2001). Immutable, usable from any thread.
class MelInversion final {
public:
    explicit MelInversion(MelFilterbank filterbank); ///< without empty bands; asserted

    /// levels [bands] → spectrum [bins], the pseudo-inverse as it is, with its negative values.
    void pseudoInverse(std::span<const float> levels, std::span<float> spectrum) const;

    /// levels [bands, frames] ≥ 0 → spectra [frames, bins] ≥ 0, with `iterations` refinements.
    [[nodiscard]] Result<Matrix> invert(
        const Matrix& levels, std::size_t iterations, Monitor& monitor) const;

private:
    struct Scratch;

    void refine(std::span<const float> levels, std::span<float> spectrum, std::size_t iterations,
        Scratch& scratch) const;

    MelFilterbank m_filterbank;
    // W Wᵀ is tridiagonal, since a band overlaps only its neighbours; this is its elimination.
    std::vector<double> m_upper; ///< superdiagonal after elimination
    std::vector<double> m_lower; ///< subdiagonal
    std::vector<double> m_pivot; ///< one over the pivots
};

} // namespace timbrel::spectral
