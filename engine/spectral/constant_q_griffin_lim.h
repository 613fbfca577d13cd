// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/spectral/constant_q.h"
#include "engine/spectral/constant_q_phase.h"
#include "engine/spectral/griffin_lim.h"

namespace timbrel::spectral {

/// A signal of frames·hop samples whose bands have, as nearly as there is one, the magnitudes
/// S [bands, frames] of ConstantQFeatures; what lies below and above the bands is silent.
///
/// Fast Griffin–Lim (Perraudin, Balazs and Søndergaard, 2013) on the frame of `transform`, made for
/// just as many samples. One iteration gives every hop of every band the power that S says, leaving
/// how it is spread over the hop to the band, and then takes the signal x that is nearest to that;
/// the next iteration begins with x + momentum · (x − previous x), which is the same as
/// extrapolating the coefficients and needs none of them kept. Asks `monitor` once per iteration;
/// an empty `observe` costs nothing.
[[nodiscard]] Result<GriffinLimOutcome> constantQGriffinLim(const ConstantQ& transform,
    const Matrix& magnitudes, const ConstantQStart& start, const GriffinLimSettings& settings,
    const ConvergenceObserver& observe, Monitor& monitor);

} // namespace timbrel::spectral
