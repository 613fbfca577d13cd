// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/spectral/representation.h"

namespace timbrel::experiments {

/// The scale that a corpus of noise would have, for models that are made without recordings.
[[nodiscard]] spectral::FeatureScale scaleOfNoise(
    const spectral::Representation& representation, std::size_t classes);

} // namespace timbrel::experiments
