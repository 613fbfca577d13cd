// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/log_spectral_distance.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace timbrel::analysis {
namespace {

constexpr float kRangeDb = 80.0F;

} // namespace

Matrix levelledDecibels(Matrix decibels)
{
    assert(!decibels.empty());
    double power = 0.0;
    for (const float level : decibels.values) {
        power += std::pow(10.0, 0.1 * static_cast<double>(level));
    }
    power /= static_cast<double>(decibels.values.size());
    const auto mean = static_cast<float>(10.0 * std::log10(std::max(power, 1e-30)));
    const float floor = std::ranges::max(decibels.values) - mean - kRangeDb;
    for (float& level : decibels.values) {
        level = std::max(level - mean, floor);
    }
    return decibels;
}

double levelledLogSpectralDistance(
    const Matrix& reference, const Matrix& estimate, spectral::DistanceAxis axis)
{
    return spectral::logSpectralDistance(
        levelledDecibels(reference), levelledDecibels(estimate), axis);
}

} // namespace timbrel::analysis
