// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/params/parameter_set.h"

namespace timbrel::corpus {

/// What clips are told apart by when a class is taken apart.
enum class SubClassFeatures {
    Spectrum, ///< the mean level of each band
    Vgg16, ///< the means of the 64 maps of VGG16's first convolution (seed 000)
};

/// Whether and how an experiment takes its classes apart.
struct SubClassRules {
    std::size_t perClass = 1; ///< 1: classes stay whole
    SubClassFeatures features = SubClassFeatures::Spectrum;
};

[[nodiscard]] std::vector<params::Parameter> subClassParameters();
[[nodiscard]] SubClassRules subClassRules(const params::ParameterSet& values);

} // namespace timbrel::corpus
