// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/result.h"
#include "engine/params/parameter_set.h"
#include "engine/spectral/constant_q_bands.h"
#include "engine/spectral/griffin_lim.h"

namespace timbrel::spectral {

/// What the representations made from constant-Q bands have in common.
struct ConstantQClips {
    ConstantQSettings transform;
    std::size_t frames = 128; ///< of a clip
    float rangeDb = 80.0F; ///< kept below the loudest point of the corpus
    GriffinLimSettings griffinLim;
};

/// The knobs of it, declared once; those that other representations have too are theirs.
[[nodiscard]] std::vector<params::Parameter> constantQParameters();

/// What they say. Refuses, in words, values that are each allowed but impossible together.
[[nodiscard]] Result<ConstantQClips> constantQClips(const params::ParameterSet& values);

} // namespace timbrel::spectral
