// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/experiments/files/preview_file.h"
#include "tests/fuzz/input.h"

namespace timbrel::fuzz {
namespace {

bool fills(const Matrix& matrix)
{
    return matrix.values.size() == matrix.rows * matrix.columns;
}

} // namespace

/// grid.safetensors of a preview.
void fuzzPreview(Bytes bytes)
{
    const InputFolder folder("000001/grid.safetensors", bytes);
    const experiments::PreviewFolder previews(folder.path());
    const auto grid = previews.loadGrid({"run-001", 1});
    if (!grid) {
        return;
    }
    require(grid->cells.size() == grid->rows.size() * grid->columns.size(), "the grid is full");
    for (const auto& cell : grid->cells) {
        require(fills(cell.picture.decibels) && fills(cell.picture.hue), "a picture is full");
    }
    for (std::size_t column = 0; column < grid->columns.size(); ++column) {
        const auto* own = grid->reconstructionOf(column);
        require(own == nullptr || fills(own->decibels), "a reconstruction is full");
    }
    require(previews.save(*grid).has_value(), "what was read can be written");
}

} // namespace timbrel::fuzz
