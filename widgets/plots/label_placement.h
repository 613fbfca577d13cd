// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace timbrel::widgets {

/// A dot and the size of its name.
struct LabelledDot {
    QPointF place;
    QSizeF size;
};

/// Where names stand: beside their dots if there is room, otherwise a little apart, so that none
/// covers another or a dot and all lie within `room`; where that can be, no line of a name crosses
/// another name. None for a name that finds no place.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(
    const std::vector<LabelledDot>& dots, double radius, const QRectF& room);

/// The line from a dot to its name, where that stands so far away that one should join them.
[[nodiscard]] std::optional<QLineF> leaderOf(
    const LabelledDot& dot, const QRectF& label, double radius);

[[nodiscard]] bool crosses(const QLineF& line, const QRectF& area);

} // namespace timbrel::widgets
