// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/params/parameter.h"

namespace timbrel::losses {

/// Knobs that several losses share, by their ids.
inline constexpr const char* kNormalise = "normalise";
inline constexpr const char* kLowFrequency = "low_frequency";
inline constexpr const char* kResolutions = "spectral_resolutions";
inline constexpr const char* kNetworkSteps = "network_steps";

[[nodiscard]] std::vector<params::Parameter> sharedKnobs();

} // namespace timbrel::losses
