// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace timbrel::widgets {

struct GridScene;

/// What labels and scale of a transfer grid take of a widget's room, in pixels.
struct GridRoom {
    static constexpr int kMargin = 8;
    static constexpr int kLabelWidth = 56; ///< class names beside the rows
    static constexpr int kLabelHeight = 20; ///< content names above the columns
    static constexpr int kScale = 24; ///< error scale below

    GridRoom(const QWidget& widget, const GridScene& scene);

    bool standsUp = false; ///< names of columns are written upwards, where these are narrow
    int labelHeight = kLabelHeight;
};

} // namespace timbrel::widgets
