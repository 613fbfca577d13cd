// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <torch/torch.h>

#include "engine/params/parameter_set.h"

namespace timbrel::losses {

/// What losses are made for. The values must outlive the creation, not the losses.
struct LossContext {
    const params::ParameterSet& values; ///< of WeightedLoss::parametersRow()
    std::int64_t channels = 1; ///< of the clips
    std::int64_t bands = 128;
    std::int64_t frames = 128;
    std::optional<std::int64_t> angleChannel{}; ///< see spectral::Representation::angleChannel
    std::optional<double>
        rangeDb{}; ///< that [0, 1] of the first channel spans, where it is a level
    std::vector<float> bandHz{}; ///< centres of the picture's bands; empty where nothing needs them
    double framesPerSecond = 0.0;
    torch::Device device = torch::kCPU; ///< of the clips, and of networks that losses hold
    torch::Dtype precision = torch::kFloat32; ///< of those networks
};

} // namespace timbrel::losses
