// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "engine/snapshots/spectrogram.h"

namespace timbrel::analysis {

/// Where high bands begin. Fundamentals of instruments end about here (the piano's at 4,186 Hz):
/// what is above are partials and noise, where a generator's hiss is heard first.
inline constexpr float kHighBandHz = 4000.0F;

/// Mean power of each band over frames, 10^(dB/10), of any number of pictures: [bands]. A picture's
/// floor is silence, 0, and what is a little above it is little.
class MeanSpectrum final {
public:
    void add(const snapshots::Spectrogram& picture); ///< all have the same bands

    [[nodiscard]] std::vector<double> powers() const;
    /// The same in decibels, at least `floorDb`.
    [[nodiscard]] std::vector<double> decibels(double floorDb) const;

private:
    std::vector<double> m_sums;
    double m_frames = 0.0;
};

/// How loud the bands centred at `fromHz` or above are against all bands together: ten times the
/// logarithm of their share of the power, in decibels up to 0, at least −80. Powers are those of
/// the picture's bands, so the figures compare among pictures of one representation only. −80 for
/// silence.
[[nodiscard]] double highBandEnergy(
    const snapshots::Spectrogram& picture, float fromHz = kHighBandHz);

} // namespace timbrel::analysis
