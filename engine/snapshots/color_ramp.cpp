// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/color_ramp.h"

#include <cmath>
#include <cstddef>

namespace timbrel::snapshots {

Spectrogram colorRamp(const Spectrogram& shown, float floorDb, float ceilingDb)
{
    constexpr std::size_t kLevels = 256;
    const std::size_t hues = shown.hue.empty() ? 1 : 32;
    Spectrogram ramp;
    ramp.floorDb = floorDb;
    ramp.ceilingDb = ceilingDb;
    ramp.decibels = Matrix(kLevels, hues);
    if (!shown.hue.empty()) {
        ramp.hue = Matrix(kLevels, hues);
    }
    for (std::size_t level = 0; level < kLevels; ++level) {
        for (std::size_t hue = 0; hue < hues; ++hue) {
            ramp.decibels.at(level, hue) =
                std::lerp(floorDb, ceilingDb, static_cast<float>(level) / (kLevels - 1));
            if (!ramp.hue.empty()) {
                ramp.hue.at(level, hue) =
                    (static_cast<float>(hue) + 0.5F) / static_cast<float>(hues);
            }
        }
    }
    return ramp;
}

} // namespace timbrel::snapshots
