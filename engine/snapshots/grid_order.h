// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/snapshots/transfer_grid.h"

namespace timbrel::snapshots {

/// How the rows and columns of a grid are put in order.
enum class GridOrder {
    AsChosen,
    Error, ///< the least first, by the mean of the known errors; where none is known, last
    Class, ///< by the name of the class, then of the clip
    Name, ///< by the name of the clip
};

/// Where each row and column of a grid is to stand: rows[0] is the index of the first row.
struct GridArrangement {
    std::vector<std::size_t> rows;
    std::vector<std::size_t> columns;
};

[[nodiscard]] GridArrangement arrangementOf(const TransferGrid& grid, GridOrder order);

/// The grid itself in that order.
[[nodiscard]] TransferGrid arranged(const TransferGrid& grid, GridOrder order);

} // namespace timbrel::snapshots
