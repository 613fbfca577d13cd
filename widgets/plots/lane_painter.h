// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QImage>

#include "engine/snapshots/clip_view.h"
#include "widgets/base/spectrogram_image.h"
#include "widgets/plots/lane_geometry.h"

class QPainter;
class QWidget;

namespace timbrel::widgets {

/// What lanes of spectrograms look like: their pictures in one range of decibels, and how they are
/// labelled.
struct LaneScene {
    /// Of a clip, in the range of all its lanes. The others are shown as what they are louder than
    /// lane `reference`, where their frequencies and times allow it; -1 shows every lane as it is.
    explicit LaneScene(
        std::shared_ptr<const snapshots::ClipView> shown = nullptr, int reference = -1);

    [[nodiscard]] int laneCount() const { return static_cast<int>(images.size()); }
    [[nodiscard]] const snapshots::Lane& lane(int index) const;
    /// Where a lane stands among those that are visible, from above; -1 for one that is not.
    [[nodiscard]] int slotOf(int lane) const;
    [[nodiscard]] double seconds() const; ///< of the longest lane

    std::shared_ptr<const snapshots::ClipView> clip;
    std::vector<QImage> images; ///< one for each lane
    std::vector<int> visible; ///< the lanes that are drawn, from above; at first all
    std::vector<bool> differences; ///< which of them show a difference
    DecibelRange range; ///< of those that do not
    bool notes = false; ///< frequencies as C4, C5, …
};

/// Draws everything of a scene that does not move, in the colours and font of `widget`; `geometry`
/// has room for the lanes that are visible.
void drawLanes(QPainter& painter, const QWidget& widget, const LaneScene& scene,
    const LaneGeometry& geometry, int activeLane);

/// A small dark label with `text`, its upper left corner at `corner`.
void drawChip(QPainter& painter, QPointF corner, const QString& text);

} // namespace timbrel::widgets
