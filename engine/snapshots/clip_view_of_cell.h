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

enum class Transfers { OfTheRow, OfEveryClass };

/// What a cell compares: the column's original, its reconstruction, its transfer to the row's class
/// and, where it is known, the truth; where the row's class is the column's own only the first two.
/// Then, if they are wished for, the transfers to the other rows' classes. Without sounds.
[[nodiscard]] ClipView clipViewOfCell(
    const TransferGrid& grid, CellPlace place, Transfers transfers = Transfers::OfTheRow);

/// Adds what another run, or another step, made of the clip of `view`: a lane for each that its own
/// run made and that `grid` has.
void addVersions(ClipView& view, const TransferGrid& grid);

/// The lane that a click on a cell means: what the model made of the clip.
[[nodiscard]] std::size_t madeLane(const ClipView& view);

} // namespace timbrel::snapshots
