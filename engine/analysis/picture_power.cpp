// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/picture_power.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace timbrel::analysis {
namespace {

constexpr float kQuietDb = 40.0F;

} // namespace

Matrix powers(const snapshots::Spectrogram& picture)
{
    Matrix values = picture.decibels;
    for (float& value : values.values) {
        value = std::pow(10.0F, 0.1F * value);
    }
    return values;
}

Matrix weighted(const Matrix& weights, const Matrix& values)
{
    assert(weights.columns == values.rows);
    Matrix sums(weights.rows, values.columns);
    for (std::size_t out = 0; out < weights.rows; ++out) {
        const auto sum = sums.row(out);
        for (std::size_t band = 0; band < values.rows; ++band) {
            const float weight = weights.at(out, band);
            if (weight == 0.0F) {
                continue;
            }
            const auto row = values.row(band);
            for (std::size_t frame = 0; frame < row.size(); ++frame) {
                sum[frame] += weight * row[frame];
            }
        }
    }
    return sums;
}

std::vector<bool> soundingFrames(const snapshots::Spectrogram& picture)
{
    const auto& levels = picture.decibels;
    std::vector<float> loudest(levels.columns, -std::numeric_limits<float>::infinity());
    for (std::size_t band = 0; band < levels.rows; ++band) {
        for (std::size_t frame = 0; frame < levels.columns; ++frame) {
            loudest[frame] = std::max(loudest[frame], levels.at(band, frame));
        }
    }
    const float threshold = std::max(std::ranges::max(loudest) - kQuietDb, picture.floorDb);
    std::vector<bool> sounding;
    for (const float level : loudest) {
        sounding.push_back(level > threshold); // a picture at its floor throughout is silent
    }
    return sounding;
}

} // namespace timbrel::analysis
