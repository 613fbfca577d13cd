// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/grid_room.h"

#include <algorithm>

#include <QFontMetrics>
#include <QWidget>

#include "widgets/base/swatches.h"
#include "widgets/plots/grid_scene.h"

namespace timbrel::widgets {
namespace {

constexpr int kTallest = 96; // of a name that is written upwards
constexpr int kApart = 6;

} // namespace

GridRoom::GridRoom(const QWidget& widget, const GridScene& scene)
{
    const QFontMetrics metrics(smallFont(widget));
    int longest = 0;
    for (int column = 0; column < scene.columnCount(); ++column) {
        longest = std::max(
            longest, metrics.horizontalAdvance(scene.columnText(static_cast<std::size_t>(column))));
    }
    const int each = (widget.width() - 2 * kMargin - kLabelWidth) / (scene.columnCount() + 1);
    standsUp = longest > each;
    if (standsUp) {
        const int most = std::clamp(widget.height() / 4, kLabelHeight, kTallest);
        labelHeight = std::clamp(longest + kApart, kLabelHeight, most);
    }
}

} // namespace timbrel::widgets
