// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/result.h"
#include "engine/params/parameter_set.h"
#include "engine/spectral/mel_front_end.h"
#include "engine/spectral/stft_parameters.h"

namespace timbrel::spectral {

/// Where the knobs of a mel representation start.
struct MelDefaults {
    StftDefaults stft;
    std::int64_t bands = 128;
};

/// The knobs of sound to mel bands and back to a spectrum, declared once for all mel
/// representations.
[[nodiscard]] std::vector<params::Parameter> melParameters(const MelDefaults& defaults);

/// What they say; how the phase is recovered is left at its default. Refuses, in words, values that
/// are each allowed but impossible together.
[[nodiscard]] Result<MelFrontEndSettings> melSettings(const params::ParameterSet& values);

} // namespace timbrel::spectral
