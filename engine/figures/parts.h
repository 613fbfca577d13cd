// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/figures/canvas.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/snapshots/stamp.h"

namespace timbrel::figures {

// What several figures have in common.

inline constexpr double kMargin = 16.0;
inline constexpr double kCaptionHeight = 30.0;
inline constexpr TextStyle kLabel{9.0, kInk};
inline constexpr TextStyle kTickLabel{7.5, kQuiet};

[[nodiscard]] constexpr TextStyle aligned(TextStyle style, Align align)
{
    style.align = align;
    return style;
}

/// The range that every picture of a figure is coloured by.
struct DecibelRange {
    float floor = -80.0F;
    float ceiling = 0.0F;
};

/// "first-transfer-3 · step 1,240"; empty without a run.
[[nodiscard]] std::string stampText(const snapshots::Stamp& stamp);

/// `text`, or as much of it with "…" as fits into `width`.
[[nodiscard]] std::string elided(
    Canvas& canvas, std::string_view text, const TextStyle& style, double width);

/// A line of words at the foot of the sheet: which run and step, and what the marks mean.
void drawCaption(
    Canvas& canvas, double sheetHeight, const snapshots::Stamp& stamp, std::string_view remark);

/// Words in the middle of an empty place.
void drawNotice(Canvas& canvas, const Area& area, std::string_view words);

void drawPicture(Canvas& canvas, const Area& area, const snapshots::Spectrogram& picture,
    const DecibelRange& range);

/// The colours of pictures like `shown` from floor to ceiling, with their decibels at the right.
void drawColorBar(Canvas& canvas, const Area& area, const snapshots::Spectrogram& shown,
    const DecibelRange& range);

/// Hertz at the left of a picture, at octaves that have room.
void drawFrequencyAxis(Canvas& canvas, const Area& area, const std::vector<float>& bandHz);

} // namespace timbrel::figures
