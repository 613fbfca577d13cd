// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include "engine/snapshots/spectrogram.h"
#include "widgets/base/color_map.h"

namespace timbrel::widgets {

/// What the darkest and the lightest colour stand for.
struct DecibelRange {
    float floor = -80.0F;
    float ceiling = 0.0F;

    friend bool operator==(const DecibelRange&, const DecibelRange&) = default;
};

/// One pixel for each band and frame, the lowest band at the bottom, in `colors`, or where the
/// spectrogram has hues in those. Null for an empty spectrogram.
[[nodiscard]] QImage spectrogramImage(
    const snapshots::Spectrogram& spectrogram, const ColorMap& colors, DecibelRange range);

} // namespace timbrel::widgets
