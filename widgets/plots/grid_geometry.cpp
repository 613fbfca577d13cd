// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/grid_geometry.h"

#include <utility>

namespace timbrel::widgets {
namespace {

constexpr int kGap = 4;
constexpr int kApart = 6; // more between originals and cells

/// First and past-the-last pixel of slot `index` (-1 for the original) of `count` along a side.
std::pair<int, int> slot(int start, int length, int count, int index)
{
    const int usable = length - kApart + kGap;
    const int shift = index >= 0 ? kApart : 0;
    return {start + shift + (index + 1) * usable / (count + 1),
        start + shift + (index + 2) * usable / (count + 1) - kGap};
}

} // namespace

QRect GridGeometry::rectOf(GridPlace place) const
{
    const auto [left, right] = slot(room.left(), room.width(), columns, place.column);
    const auto [top, bottom] = slot(room.top(), room.height(), rows, place.row);
    return {left, top, right - left, bottom - top};
}

std::optional<GridPlace> GridGeometry::placeAt(QPoint position) const
{
    for (int row = -1; row < rows; ++row) {
        for (int column = row < 0 ? 0 : -1; column < columns; ++column) {
            if (rectOf({row, column}).contains(position)) {
                return GridPlace{row, column};
            }
        }
    }
    return std::nullopt;
}

} // namespace timbrel::widgets
