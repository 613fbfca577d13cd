// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <vector>

#include <QStringList>

#include "engine/snapshots/clip_view.h"

namespace timbrel::widgets {

/// Which lanes of a clip are seen, and which two change places at one key. Lanes are named as
/// laneText() calls them, so that the same are hidden of the next clip.
struct LaneFilter {
    QStringList hidden;
    bool alone = false; ///< only the lane that is heard, as large as there is room
    std::pair<QString, QString> pair; ///< empty: the last two

    /// The one that is heard is always among them.
    [[nodiscard]] std::vector<int> visible(const snapshots::ClipView& clip, int heard) const;
    /// The lane that the key goes to from `heard`; `before` was heard last.
    [[nodiscard]] int partner(const snapshots::ClipView& clip, int heard, int before) const;
};

} // namespace timbrel::widgets
