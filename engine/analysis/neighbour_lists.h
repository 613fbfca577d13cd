// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/base/monitor.h"
#include "engine/base/result.h"

namespace timbrel::analysis {

/// The nearest points of each of n codes, the nearest first; of equally near ones the earlier row.
struct NeighbourLists {
    std::size_t each = 0; ///< how many for every code
    std::vector<std::uint32_t> rows; ///< [n, each]
    std::vector<float> distances; ///< [n, each], squared Euclidean

    [[nodiscard]] std::size_t count() const { return each == 0 ? 0 : rows.size() / each; }
    [[nodiscard]] std::span<const std::uint32_t> rowsOf(std::size_t code) const
    {
        return std::span(rows).subspan(code * each, each);
    }
    [[nodiscard]] std::span<const float> distancesOf(std::size_t code) const
    {
        return std::span(distances).subspan(code * each, each);
    }
};

/// Of `points` [n, d], the `each` nearest other ones of each; as many as there are where that is
/// fewer. Exact: every pair is compared. The same for any threads. Asks `monitor` now and then and
/// is Cancelled by it.
[[nodiscard]] Result<NeighbourLists> nearestOthers(
    const Matrix& points, std::size_t each, std::size_t threads, const Monitor& monitor);

/// Of `points` [n, d], the nearest of each of `codes` [m, d].
[[nodiscard]] Result<NeighbourLists> nearestAmong(const Matrix& points, const Matrix& codes,
    std::size_t each, std::size_t threads, const Monitor& monitor);

} // namespace timbrel::analysis
