// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QRect>

namespace timbrel::widgets {

/// A picture of the transfer grid: row -1 and column -1 are the originals; (-1, -1) is no picture.
struct GridPlace {
    int row = -1;
    int column = -1;

    friend bool operator==(const GridPlace&, const GridPlace&) = default;
};

/// Where the pictures of a transfer grid stand within `room`: even cells, the originals a little
/// apart from them.
struct GridGeometry {
    QRect room;
    int rows = 0;
    int columns = 0;

    [[nodiscard]] QRect rectOf(GridPlace place) const;
    [[nodiscard]] std::optional<GridPlace> placeAt(QPoint position) const;
};

} // namespace timbrel::widgets
