// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "engine/snapshots/spectrogram.h"

namespace timbrel::analysis {

/// A silent picture of bands 20 Hz apart from 20 Hz on.
inline snapshots::Spectrogram silence(std::size_t bands, std::size_t frames)
{
    snapshots::Spectrogram picture;
    picture.decibels = Matrix(bands, frames, -80.0F);
    for (std::size_t band = 0; band < bands; ++band) {
        picture.bandHz.push_back(20.0F * static_cast<float>(band + 1));
    }
    return picture;
}

/// Adds a note to some frames: eight partials, each `fallDb` under the one before, in the bands
/// nearest to them.
inline void addNote(snapshots::Spectrogram& picture, double hz, std::size_t begin, std::size_t end,
    double fallDb = 6.0)
{
    for (int partial = 1; partial <= 8; ++partial) {
        const auto band = static_cast<std::size_t>(std::lround(hz * partial / 20.0)) - 1;
        for (std::size_t frame = begin; frame < end && band < picture.decibels.rows; ++frame) {
            float& level = picture.decibels.at(band, frame);
            level = std::max(level, static_cast<float>(-fallDb * (partial - 1)));
        }
    }
}

/// The picture that golden/make_golden.py computes with: [24, 9] levels of sines, mel-like bands.
inline snapshots::Spectrogram waves(double phase)
{
    snapshots::Spectrogram picture;
    picture.decibels = Matrix(24, 9);
    for (std::size_t band = 0; band < 24; ++band) {
        picture.bandHz.push_back(
            static_cast<float>(80.0 * std::exp2(static_cast<double>(band) / 4.0)));
        for (std::size_t frame = 0; frame < 9; ++frame) {
            const double angle = 0.7 * static_cast<double>(band) + 1.3 * static_cast<double>(frame);
            picture.decibels.at(band, frame) =
                static_cast<float>(-35.0 + 30.0 * std::sin(angle + phase));
        }
    }
    return picture;
}

} // namespace timbrel::analysis
