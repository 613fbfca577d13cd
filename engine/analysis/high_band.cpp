// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/high_band.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace timbrel::analysis {
namespace {

constexpr double kLeastDb = -80.0;

double decibelsOf(double power, double floorDb)
{
    return power > 0.0 ? std::max(floorDb, 10.0 * std::log10(power)) : floorDb;
}

} // namespace

void MeanSpectrum::add(const snapshots::Spectrogram& picture)
{
    const auto& levels = picture.decibels;
    const double floor = std::pow(10.0, 0.1 * picture.floorDb);
    m_sums.resize(levels.rows);
    for (std::size_t band = 0; band < levels.rows; ++band) {
        for (const float level : levels.row(band)) {
            m_sums[band] += std::max(0.0, std::pow(10.0, 0.1 * level) - floor);
        }
    }
    m_frames += static_cast<double>(levels.columns);
}

std::vector<double> MeanSpectrum::powers() const
{
    auto means = m_sums;
    for (double& mean : means) {
        mean /= m_frames;
    }
    return means;
}

std::vector<double> MeanSpectrum::decibels(double floorDb) const
{
    auto levels = powers();
    for (double& level : levels) {
        level = decibelsOf(level, floorDb);
    }
    return levels;
}

double highBandEnergy(const snapshots::Spectrogram& picture, float fromHz)
{
    assert(picture.bandHz.size() == picture.decibels.rows);
    MeanSpectrum spectrum;
    spectrum.add(picture);
    const auto powers = spectrum.powers();
    double high = 0.0;
    double all = 0.0;
    for (std::size_t band = 0; band < powers.size(); ++band) {
        all += powers[band];
        high += picture.bandHz[band] >= fromHz ? powers[band] : 0.0;
    }
    return all > 0.0 ? decibelsOf(high / all, kLeastDb) : kLeastDb;
}

} // namespace timbrel::analysis
