// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/analysis/probe.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

struct MlpProbeSettings {
    std::size_t hidden = 32; ///< units
    double l2 = 0.01;
    int iterations = 60; ///< at most
    std::uint64_t seed = 0; ///< of the weights to begin with
    std::size_t threads = 1;
};

/// What a network of two layers reads out of codes: finds classes that no plane separates. Codes
/// are standardised by the training part. Deterministic, whatever the threads. Worker thread; asks
/// `monitor` each iteration.
///
/// Smaller than the probe of the OverLORD reference (two hidden layers of 256 with batch
/// normalisation): a few hundred codes are soon learnt by heart.
[[nodiscard]] Result<ProbeResult> mlpProbe(const LabelledCodes& training, const LabelledCodes& test,
    const MlpProbeSettings& settings, Monitor& monitor);

} // namespace timbrel::analysis
