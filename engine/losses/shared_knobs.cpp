// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/losses/shared_knobs.h"

namespace timbrel::losses {

std::vector<params::Parameter> sharedKnobs()
{
    return {
        {kNormalise, "Normalise",
            "Divides every loss by its value at the first step, so that the weights compare "
            "losses of different units (seed 001's combination needs it).",
            "", false, params::Toggle{}},
        {kLowFrequency, "Low frequencies",
            "How much less a difference counts in the highest band than in the lowest, for losses "
            "that compare pixel by pixel: 0 is all alike, 0.9 a tenth. Seed 001 missed it.",
            "share", 0.0, params::RealRange{0.0, 0.99}},
        {kResolutions, "Spectral resolutions",
            "Of the spectral losses: 1 looks at the picture as it is, each further one at "
            "magnitudes averaged over twice as many bands and frames (a model of pictures' "
            "multi-resolution STFT loss). 3 is usual.",
            "resolutions", std::int64_t{1}, params::IntegerRange{1, 5}},
        {kNetworkSteps, "Network steps",
            "How long the networks of perceptual losses on sound are trained on the corpus, "
            "before the training proper begins.",
            "steps", std::int64_t{300}, params::IntegerRange{1, 1'000'000}},
    };
}

} // namespace timbrel::losses
