// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/transfer/seams.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace timbrel::transfer {

std::optional<double> Seams::ratio() const
{
    return count > 0 && elsewhere >= count && fluxElsewhere > 0.0
        ? std::optional(flux / fluxElsewhere)
        : std::nullopt;
}

Seams measureSeams(const Matrix& features, std::size_t rows, std::span<const std::size_t> seams)
{
    assert(rows > 0 && rows <= features.rows && std::ranges::is_sorted(seams));
    std::vector<double> flux(features.columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto values = features.row(row);
        for (std::size_t frame = 1; frame < values.size(); ++frame) {
            flux[frame] += static_cast<double>(std::abs(values[frame] - values[frame - 1]));
        }
    }
    Seams measured;
    for (std::size_t frame = 1; frame < flux.size(); ++frame) {
        const double mean = flux[frame] / static_cast<double>(rows);
        if (std::ranges::binary_search(seams, frame)) {
            measured.flux += mean;
            ++measured.count;
        } else {
            measured.fluxElsewhere += mean;
            ++measured.elsewhere;
        }
    }
    measured.flux /= static_cast<double>(std::max<std::size_t>(1, measured.count));
    measured.fluxElsewhere /= static_cast<double>(std::max<std::size_t>(1, measured.elsewhere));
    return measured;
}

} // namespace timbrel::transfer
