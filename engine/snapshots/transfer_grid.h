// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/snapshots/grid_choice.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/snapshots/stamp.h"

namespace timbrel::snapshots {

/// An original at the head of a row (it gives the class) or of a column (it gives the content).
struct GridHead {
    std::string label; ///< class name
    std::string clipId;
    Spectrogram original;
    /// Of a column whose class no row has.
    std::optional<Spectrogram> reconstruction{};
};

struct GridCell {
    Spectrogram picture;
    std::optional<Spectrogram> truth; ///< the same music really played by the row's class, if known
    std::optional<float> error; ///< mean absolute error against the truth, [0, 1] units, if known
    bool isReconstruction = false; ///< the clip is played by its own class
};

/// The figure of the LORD paper: row = class, column = content, first row and column the originals.
/// Where nothing was chosen, row i and column i are headed by the same clip, so the diagonal is
/// reconstruction.
struct TransferGrid {
    Stamp stamp;
    std::vector<GridHead> rows;
    std::vector<GridHead> columns;
    std::vector<GridCell> cells; ///< rows × columns, row by row
    GridChoice choice{}; ///< of rows and columns, as it was asked for

    [[nodiscard]] const GridCell& cell(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }

    /// The column's content played by its own class; null where that was not made.
    [[nodiscard]] const Spectrogram* reconstructionOf(std::size_t column) const
    {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (cell(row, column).isReconstruction) {
                return &cell(row, column).picture;
            }
        }
        const auto& own = columns[column].reconstruction;
        return own ? &*own : nullptr;
    }
};

} // namespace timbrel::snapshots
