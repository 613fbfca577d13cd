// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/methods/learnt_method.h"
#include "engine/snapshots/model_graph.h"

namespace timbrel::methods {

/// The picture of semi-amortised LORD: figure 1 of seed 000.
[[nodiscard]] snapshots::ModelGraph semiGraph(double noiseSigma, double contentDecay);

/// What the picture of the whole LORD depends on.
struct FullGraphFacts {
    double noiseSigma = 0.0;
    double contentDecay = 0.0;
    double contentWeight = 0.0; ///< of the error of the encoders' codes
    double classWeight = 0.0;
    std::vector<Stage> stages; ///< three, or four with a critic
};

/// The picture of LORD in stages: figure 2 of seed 001.
[[nodiscard]] snapshots::ModelGraph fullGraph(const FullGraphFacts& facts);

} // namespace timbrel::methods
