// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/assembly/noise_scale.h"

#include <vector>

#include "engine/base/random.h"

namespace timbrel::experiments {

spectral::FeatureScale scaleOfNoise(
    const spectral::Representation& representation, std::size_t classes)
{
    RandomStream random(1, "trial");
    std::vector<float> noise(representation.clipSamples());
    for (float& sample : noise) {
        sample = 0.1F * static_cast<float>(random.normal());
    }
    const auto absolute = representation.analyse(noise);
    const auto estimator = representation.scaleEstimator(classes);
    do {
        for (std::size_t i = 0; i < classes; ++i) {
            estimator->add(absolute, i);
        }
    } while (estimator->again());
    return estimator->scale();
}

} // namespace timbrel::experiments
