// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/random.h"

namespace timbrel::analysis {

/// Gaussian blobs, one for each class in turn (row i is of class i % classes), with centres
/// `distance` deviations long in random directions.
inline Matrix clusters(std::size_t rows, std::size_t columns, std::size_t classes, double distance,
    std::uint64_t seed = 1)
{
    Matrix centres(classes, columns);
    for (std::size_t k = 0; k < classes; ++k) {
        RandomStream random(7, "centre", k);
        for (float& value : centres.row(k)) {
            value = static_cast<float>(distance * random.normal());
        }
    }
    Matrix points(rows, columns);
    for (std::size_t i = 0; i < rows; ++i) {
        RandomStream random(seed, "point", i);
        for (std::size_t j = 0; j < columns; ++j) {
            points.at(i, j) = centres.at(i % classes, j) + static_cast<float>(random.normal());
        }
    }
    return points;
}

inline std::vector<std::size_t> clusterClasses(std::size_t rows, std::size_t classes)
{
    std::vector<std::size_t> labels(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        labels[i] = i % classes;
    }
    return labels;
}

} // namespace timbrel::analysis
