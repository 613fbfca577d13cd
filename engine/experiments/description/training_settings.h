// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/nn/precision.h"
#include "engine/params/parameter_set.h"
#include "engine/params/schema.h"

namespace timbrel::experiments {

/// The "training" section of an experiment, read out of its parameters.
struct TrainingSettings {
    std::uint64_t seed = 1;
    std::int64_t steps = 0;
    std::int64_t batch = 0;
    double learningRate = 0.0;
    double finalRate = 0.0; ///< as a share of learningRate
    std::int64_t warmUpSteps = 0;
    double beta1 = 0.0;
    double beta2 = 0.0;
    double stepLimit = 0.0; ///< training::AdamStep::limit
    std::int64_t threads = 0; ///< 0 = what a trial finds fastest
    std::optional<nn::Precision> precision; ///< nothing = what a trial finds faster
    std::string device;
    std::int64_t checkpointEvery = 0; ///< steps
    std::int64_t keepEvery = 0; ///< steps; 0 = keep only the best and the last two
    std::int64_t validateEvery = 0; ///< steps
    double previewGrowth = 0.0;

    [[nodiscard]] static params::Row row();
    [[nodiscard]] static TrainingSettings from(const params::ParameterSet& values);

    /// Rises over the warm-up, then falls along a half cosine to finalRate, in a stage of
    /// `stageSteps`. A function of the step alone, so a resumed run goes on where it was.
    [[nodiscard]] double rateAt(std::int64_t step, std::int64_t stageSteps) const;
};

} // namespace timbrel::experiments
