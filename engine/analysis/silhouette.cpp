// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/silhouette.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analysis/distances.h"
#include "engine/runtime/parallel.h"

namespace timbrel::analysis {
namespace {

double silhouette(const LabelledCodes& part, std::span<const std::size_t> counts, std::size_t row)
{
    std::vector<double> sums(counts.size(), 0.0);
    for (std::size_t other = 0; other < part.codes.rows; ++other) {
        sums[part.classes[other]] += static_cast<double>(
            std::sqrt(squaredDistance(part.codes.row(row), part.codes.row(other))));
    }
    const std::size_t own = part.classes[row];
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < counts.size(); ++k) {
        if (k != own && counts[k] > 0) {
            nearest = std::min(nearest, sums[k] / static_cast<double>(counts[k]));
        }
    }
    if (counts[own] < 2 || std::isinf(nearest)) {
        return 0.0;
    }
    const double within = sums[own] / static_cast<double>(counts[own] - 1); // itself is 0 away
    const double larger = std::max(within, nearest);
    return larger > 0.0 ? (nearest - within) / larger : 0.0;
}

} // namespace

std::vector<double> silhouettes(const LabelledCodes& part, std::size_t threads)
{
    std::vector<double> values(part.codes.rows);
    if (values.empty()) {
        return values;
    }
    std::vector<std::size_t> counts(1 + std::ranges::max(part.classes), 0);
    for (const auto k : part.classes) {
        ++counts[k];
    }
    runtime::parallelFor(values.size(), threads,
        [&](std::size_t row) { values[row] = silhouette(part, counts, row); });
    return values;
}

} // namespace timbrel::analysis
