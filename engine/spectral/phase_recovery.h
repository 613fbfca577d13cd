// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/params/parameter_set.h"
#include "engine/spectral/griffin_lim.h"
#include "engine/spectral/pghi.h"
#include "engine/spectral/stft.h"
#include "engine/spectral/synthesis.h"

namespace timbrel::spectral {

/// Where the estimate of a phase begins.
enum class PhaseStart {
    Random,
    Zero,
    HeapIntegration, ///< from the magnitudes' own gradients, see pghi.h
    Content, ///< the source clip's; random where there is no source
};

struct PhaseRecoverySettings {
    PhaseStart start = PhaseStart::Random;
    GriffinLimSettings griffinLim; ///< no iterations: the start alone
    PghiSettings pghi = {}; ///< of HeapIntegration
};

/// A signal of frames·hop samples whose magnitudes are nearly `magnitudes` [frames, bins].
[[nodiscard]] Result<GriffinLimOutcome> recoverPhase(const Stft& stft, const Matrix& magnitudes,
    const PhaseRecoverySettings& settings, const Synthesis& how, Monitor& monitor);

/// The knobs of it, declared once for every representation without a phase of its own.
[[nodiscard]] std::vector<params::Parameter> phaseRecoveryParameters(
    PhaseStart start, std::int64_t iterations);
[[nodiscard]] PhaseRecoverySettings phaseRecoverySettings(const params::ParameterSet& values);

} // namespace timbrel::spectral
