// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/spectral/stft.h"
#include "engine/spectral/synthesis.h"

namespace timbrel::spectral {

struct GriffinLimSettings {
    std::size_t iterations = 64;
    double momentum = 0.99; ///< 0 is the classic algorithm
};

struct GriffinLimOutcome {
    std::vector<float> samples; ///< frames · hop
    double spectralConvergence = 0.0; ///< ‖S − |STFT(samples)|‖ / ‖S‖, 0 for silence
};

/// A signal whose STFT has, as nearly as there is one, the magnitudes S [frames, bins].
///
/// Fast Griffin–Lim (Perraudin, Balazs and Søndergaard, 2013): with c = STFT(ISTFT(S·phase)), the
/// next phase is that of c − m/(1+m) · previous c. `start` holds S with the phases to begin with
/// (phase_start.h, pghi.h). The same start gives the same bits. Tells and asks `monitor` once per
/// iteration; an empty `observe` costs nothing.
[[nodiscard]] Result<GriffinLimOutcome> griffinLim(const Stft& stft, const Matrix& magnitudes,
    const ComplexBlock& start, const GriffinLimSettings& settings,
    const ConvergenceObserver& observe, Monitor& monitor);

/// What the previous estimate is weighted with: momentum / (1 + momentum). The conversion is made
/// here and nowhere else, since making it twice goes unnoticed and is wrong.
[[nodiscard]] double momentumWeight(double momentum);

} // namespace timbrel::spectral
