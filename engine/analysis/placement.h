// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/analysis/plane_points.h"
#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

struct PlacementSettings {
    double perplexity = 30.0; ///< as of the map; lowered for few points
    int iterations = 200;
    std::size_t threads = 1;
};

/// Where `newCodes` [m, d] stand in a t-SNE of `codes` [n, d] whose `places` [n] keep still: each
/// descends for itself from the middle of its nearest codes, pulled by its neighbours and pushed by
/// all. Codes of the map land where they stand. n ≥ 1; the same for any threads; asks `monitor`.
///
/// After Poličar, Stražar and Zupan (2021), "Embedding to reference t-SNE space".
[[nodiscard]] Result<PlanePoints> placeAmong(const Matrix& codes, const PlanePoints& places,
    const Matrix& newCodes, const PlacementSettings& settings, const Monitor& monitor);

} // namespace timbrel::analysis
