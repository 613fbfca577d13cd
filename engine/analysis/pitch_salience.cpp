// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/pitch_salience.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <span>

#include "engine/analysis/picture_power.h"

namespace timbrel::analysis {
namespace {

constexpr int kLowest = 36; // MIDI, C2
constexpr int kHighest = 96; // C7
constexpr int kPartials = 8;
constexpr double kDecay = 0.8; // from one partial to the next

/// Adds `weight` to the two bands around a frequency, shared by nearness; nothing outside of them.
void addAt(std::span<float> row, std::span<const float> bandHz, double hz, double weight)
{
    const auto above = std::ranges::lower_bound(bandHz, static_cast<float>(hz));
    if (above == bandHz.end() || (above == bandHz.begin() && hz < static_cast<double>(*above))) {
        return;
    }
    const auto upper = static_cast<std::size_t>(above - bandHz.begin());
    const std::size_t lower = upper > 0 ? upper - 1 : 0;
    const double gap = static_cast<double>(bandHz[upper] - bandHz[lower]);
    const double share = gap > 0.0 ? (hz - static_cast<double>(bandHz[lower])) / gap : 1.0;
    row[upper] += static_cast<float>(weight * share);
    row[lower] += static_cast<float>(weight * (1.0 - share));
}

/// What each band adds to the salience of each pitch: [pitches, bands].
Matrix salienceWeights(std::span<const float> bandHz)
{
    Matrix weights(static_cast<std::size_t>(kHighest - kLowest + 1), bandHz.size());
    for (std::size_t row = 0; row < weights.rows; ++row) {
        const double pitch = static_cast<double>(row) + kLowest;
        const double fundamental = 440.0 * std::exp2((pitch - 69.0) / 12.0);
        double weight = 1.0;
        for (int partial = 1; partial <= kPartials; ++partial) {
            addAt(weights.row(row), bandHz, fundamental * partial, weight);
            weight *= kDecay;
        }
    }
    return weights;
}

} // namespace

std::vector<std::optional<int>> salientPitches(const snapshots::Spectrogram& picture)
{
    Matrix amplitudes = powers(picture);
    for (float& value : amplitudes.values) {
        value = std::sqrt(value);
    }
    const Matrix salience = weighted(salienceWeights(picture.bandHz), amplitudes);
    const auto sounding = soundingFrames(picture);
    std::vector<std::optional<int>> pitches(sounding.size());
    for (std::size_t frame = 0; frame < pitches.size(); ++frame) {
        std::size_t best = 0;
        for (std::size_t row = 1; row < salience.rows; ++row) {
            best = salience.at(row, frame) > salience.at(best, frame) ? row : best;
        }
        if (sounding[frame]) {
            pitches[frame] = kLowest + static_cast<int>(best);
        }
    }
    return pitches;
}

double pitchAgreement(
    const snapshots::Spectrogram& reference, const snapshots::Spectrogram& estimate)
{
    assert(reference.decibels.columns == estimate.decibels.columns);
    const auto wanted = salientPitches(reference);
    const auto found = salientPitches(estimate);
    std::size_t same = 0;
    std::size_t frames = 0;
    for (std::size_t frame = 0; frame < wanted.size(); ++frame) {
        if (wanted[frame]) {
            ++frames;
            same += found[frame] && std::abs(*found[frame] - *wanted[frame]) <= 1 ? 1U : 0U;
        }
    }
    return frames > 0 ? static_cast<double>(same) / static_cast<double>(frames) : 1.0;
}

} // namespace timbrel::analysis
