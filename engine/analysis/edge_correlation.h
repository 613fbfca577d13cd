// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace timbrel::analysis {

/// A picture of [rows, columns] numbers.
struct EdgePicture {
    std::span<const float> values;
    bool isAngle = false; ///< 0 and 1 are the same to it
};

/// Whether two pictures of the same size have their edges in the same places: Pearson's correlation,
/// over all pixels, of the lengths of their gradients, √(Δrow² + Δcolumn²) with forward differences.
/// Near 0 for pictures that have nothing to do with each other, 1 for a picture and itself. Nothing
/// where one of the two has no edges, or the same everywhere.
[[nodiscard]] std::optional<double> edgeCorrelation(
    const EdgePicture& first, const EdgePicture& second, std::size_t rows, std::size_t columns);

} // namespace timbrel::analysis
