// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/spectral_flatness.h"

#include <cmath>

namespace timbrel::analysis {
namespace {

/// Above the floor, from which on a frame sounds: a network never gives the floor itself.
constexpr float kSoundsDb = 10.0F;

} // namespace

std::optional<double> spectralFlatness(const snapshots::Spectrogram& picture)
{
    const auto& levels = picture.decibels;
    const auto bands = static_cast<double>(levels.rows);
    double sum = 0.0;
    std::size_t frames = 0;
    for (std::size_t frame = 0; frame < levels.columns; ++frame) {
        double level = 0.0;
        double power = 0.0;
        bool sounds = false;
        for (std::size_t band = 0; band < levels.rows; ++band) {
            const float value = levels.at(band, frame);
            level += value;
            power += std::pow(10.0, 0.1 * value);
            sounds = sounds || value > picture.floorDb + kSoundsDb;
        }
        if (sounds) {
            sum += level / bands - 10.0 * std::log10(power / bands);
            ++frames;
        }
    }
    return frames > 0 ? std::optional(sum / static_cast<double>(frames)) : std::nullopt;
}

} // namespace timbrel::analysis
