// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/snapshots/difference.h"

#include <algorithm>
#include <cmath>

namespace timbrel::snapshots {

std::optional<Spectrogram> difference(const Spectrogram& of, const Spectrogram& from)
{
    if (of.bandHz != from.bandHz
        || std::abs(of.secondsPerFrame - from.secondsPerFrame) > 1e-9 * of.secondsPerFrame) {
        return std::nullopt;
    }
    const auto frames = std::min(of.decibels.columns, from.decibels.columns);
    Spectrogram shown{.decibels = Matrix(of.decibels.rows, frames),
        .bandHz = of.bandHz,
        .secondsPerFrame = of.secondsPerFrame,
        .floorDb = -kMostDifferenceDb,
        .ceilingDb = kMostDifferenceDb};
    for (std::size_t band = 0; band < of.decibels.rows; ++band) {
        for (std::size_t frame = 0; frame < frames; ++frame) {
            shown.decibels.at(band, frame) = std::max(of.decibels.at(band, frame), of.floorDb)
                - std::max(from.decibels.at(band, frame), from.floorDb);
        }
    }
    return shown;
}

} // namespace timbrel::snapshots
