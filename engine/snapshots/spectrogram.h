// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/base/matrix.h"

namespace timbrel::snapshots {

/// A picture of sound: decibels over time and frequency, complete in itself.
struct Spectrogram {
    Matrix decibels; ///< [bands, frames], the lowest band first
    std::vector<float> bandHz; ///< centre of each band, one a row
    double secondsPerFrame = 0.0;
    float floorDb = -80.0F; ///< the dB range that the representation keeps, for colours
    float ceilingDb = 0.0F;
    /// [bands, frames] or empty: what else a cell shows, in [0, 1], as a hue; see rainbow.h. Of a
    /// rainbowgram, where between its neighbours' centres a band's frequency lies.
    Matrix hue = {};

    [[nodiscard]] double seconds() const
    {
        return secondsPerFrame * static_cast<double>(decibels.columns);
    }
};

} // namespace timbrel::snapshots
