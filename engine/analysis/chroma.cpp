// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/chroma.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>

#include "engine/analysis/picture_power.h"

namespace timbrel::analysis {
namespace {

constexpr std::size_t kClasses = 12;
constexpr double kA0Hz = 27.5;
constexpr double kCentreOctave = 5.0; // above A0
constexpr double kOctaveDeviation = 2.0;

/// Semitones above A0.
double pitchOf(float hz)
{
    return 12.0 * std::log2(static_cast<double>(hz) / kA0Hz);
}

/// How far a band's neighbour lies, in semitones; at least one.
double widthOf(std::span<const float> bandHz, std::size_t band)
{
    const std::size_t other = band + 1 < bandHz.size() ? band + 1 : band - 1;
    if (bandHz.size() < 2 || bandHz[other] <= 0.0F) {
        return 1.0;
    }
    return std::max(1.0, std::abs(pitchOf(bandHz[other]) - pitchOf(bandHz[band])));
}

/// What each band gives to each pitch class: [12, bands].
Matrix chromaWeights(std::span<const float> bandHz)
{
    Matrix weights(kClasses, bandHz.size());
    for (std::size_t band = 0; band < bandHz.size(); ++band) {
        if (bandHz[band] <= 0.0F) {
            continue; // 0 Hz has no pitch
        }
        const double pitch = pitchOf(bandHz[band]);
        const double width = widthOf(bandHz, band);
        double squares = 0.0;
        for (std::size_t k = 0; k < kClasses; ++k) {
            const double offset = pitch - 3.0 - static_cast<double>(k); // C is 3 above A
            const double wrapped = std::remainder(offset, 12.0);
            const double weight = std::exp(-2.0 * (wrapped / width) * (wrapped / width));
            weights.at(k, band) = static_cast<float>(weight);
            squares += weight * weight;
        }
        const double octave = (pitch / 12.0 - kCentreOctave) / kOctaveDeviation;
        const double factor = std::exp(-0.5 * octave * octave) / std::sqrt(squares);
        for (std::size_t k = 0; k < kClasses; ++k) {
            weights.at(k, band) *= static_cast<float>(factor);
        }
    }
    return weights;
}

double cosine(const Matrix& a, const Matrix& b, std::size_t column)
{
    double product = 0.0;
    double ofA = 0.0;
    double ofB = 0.0;
    for (std::size_t row = 0; row < a.rows; ++row) {
        const auto left = static_cast<double>(a.at(row, column));
        const auto right = static_cast<double>(b.at(row, column));
        product += left * right;
        ofA += left * left;
        ofB += right * right;
    }
    return ofA > 0.0 && ofB > 0.0 ? product / std::sqrt(ofA * ofB) : 0.0;
}

} // namespace

Matrix chroma(const snapshots::Spectrogram& picture)
{
    Matrix classes = weighted(chromaWeights(picture.bandHz), powers(picture));
    const auto sounding = soundingFrames(picture);
    for (std::size_t frame = 0; frame < classes.columns; ++frame) {
        float largest = 0.0F;
        for (std::size_t k = 0; k < kClasses; ++k) {
            largest = std::max(largest, classes.at(k, frame));
        }
        for (std::size_t k = 0; k < kClasses; ++k) {
            float& value = classes.at(k, frame);
            value = sounding[frame] && largest > 0.0F ? value / largest : 0.0F;
        }
    }
    return classes;
}

double chromaSimilarity(
    const snapshots::Spectrogram& reference, const snapshots::Spectrogram& estimate)
{
    assert(reference.decibels.columns == estimate.decibels.columns);
    const auto sounding = soundingFrames(reference);
    const Matrix wanted = chroma(reference);
    const Matrix found = chroma(estimate);
    double sum = 0.0;
    std::size_t frames = 0;
    for (std::size_t frame = 0; frame < sounding.size(); ++frame) {
        if (sounding[frame]) {
            sum += cosine(wanted, found, frame);
            ++frames;
        }
    }
    return frames > 0 ? sum / static_cast<double>(frames) : 1.0;
}

} // namespace timbrel::analysis
