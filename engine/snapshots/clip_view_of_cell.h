// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/transfer_grid.h"

namespace timbrel::snapshots {

/// A place in a transfer grid.
struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;

    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// The cell to show before anyone has chosen one: a transfer, where the grid has one.
[[nodiscard]] CellPlace firstPlace(const TransferGrid& grid);

/// What a cell compares: the column's original, its reconstruction (the diagonal), its transfer to
/// the row's class and, where it is known, the truth. On the diagonal only the first two. Without
/// sounds.
[[nodiscard]] ClipView clipViewOfCell(const TransferGrid& grid, CellPlace place);

/// The lane that a click on a cell means: what the model made of the clip.
[[nodiscard]] std::size_t madeLane(const ClipView& view);

} // namespace timbrel::snapshots
