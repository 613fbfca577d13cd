// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/analysis/cepstrum.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <span>

#include "engine/analysis/picture_power.h"
#include "engine/spectral/mel_filterbank.h"

namespace timbrel::analysis {
namespace {

constexpr std::size_t kBands = 40;
constexpr std::size_t kCoefficients = 12;
constexpr float kRangeDb = 80.0F;

/// Triangles between mel points, as wide as the wider of what is gathered and what is made, so that
/// no band stays empty: [bands, picture's bands], each row summing to 1.
Matrix gathering(std::span<const float> bandHz, std::size_t bands)
{
    std::vector<double> mel;
    for (const float hz : bandHz) {
        mel.push_back(spectral::hzToMel(static_cast<double>(hz), spectral::MelScale::Slaney));
    }
    const double spacing =
        bands > 1 ? (mel.back() - mel.front()) / static_cast<double>(bands - 1) : 1.0;
    Matrix weights(bands, bandHz.size());
    for (std::size_t out = 0; out < bands; ++out) {
        const double centre = mel.front() + spacing * static_cast<double>(out);
        double sum = 0.0;
        for (std::size_t band = 0; band < mel.size(); ++band) {
            const double below = band > 0 ? mel[band] - mel[band - 1] : 0.0;
            const double above = band + 1 < mel.size() ? mel[band + 1] - mel[band] : 0.0;
            const double width = std::max({spacing, below, above, 1e-6});
            const double weight = std::max(0.0, 1.0 - std::abs(mel[band] - centre) / width);
            weights.at(out, band) = static_cast<float>(weight);
            sum += weight;
        }
        for (float& weight : weights.row(out)) {
            weight = static_cast<float>(static_cast<double>(weight) / sum);
        }
    }
    return weights;
}

} // namespace

Matrix melLevels(const snapshots::Spectrogram& picture, std::size_t bands)
{
    Matrix levels = weighted(gathering(picture.bandHz, bands), powers(picture));
    for (float& level : levels.values) {
        level = 10.0F * std::log10(std::max(level, 1e-10F));
    }
    const float floor = std::ranges::max(levels.values) - kRangeDb;
    for (float& level : levels.values) {
        level = std::max(level, floor);
    }
    return levels;
}

Matrix cepstrum(const Matrix& levels, std::size_t count)
{
    const auto bands = static_cast<double>(levels.rows);
    Matrix cosines(count, levels.rows);
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t band = 0; band < levels.rows; ++band) {
            const double angle =
                std::numbers::pi * static_cast<double>((k + 1) * (2 * band + 1)) / (2.0 * bands);
            cosines.at(k, band) = static_cast<float>(std::sqrt(2.0 / bands) * std::cos(angle));
        }
    }
    return weighted(cosines, levels);
}

std::vector<double> meanCepstrum(const snapshots::Spectrogram& picture)
{
    const Matrix coefficients = cepstrum(melLevels(picture, kBands), kCoefficients);
    const auto sounding = soundingFrames(picture);
    const auto frames = std::max<std::ptrdiff_t>(1, std::ranges::count(sounding, true));
    std::vector<double> means(kCoefficients, 0.0);
    for (std::size_t k = 0; k < kCoefficients; ++k) {
        for (std::size_t frame = 0; frame < sounding.size(); ++frame) {
            means[k] += sounding[frame] ? static_cast<double>(coefficients.at(k, frame)) : 0.0;
        }
        means[k] /= static_cast<double>(frames);
    }
    return means;
}

double cosineDistance(std::span<const double> a, std::span<const double> b)
{
    const double product = std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    const double ofA = std::inner_product(a.begin(), a.end(), a.begin(), 0.0);
    const double ofB = std::inner_product(b.begin(), b.end(), b.begin(), 0.0);
    if (ofA == 0.0 || ofB == 0.0) {
        return ofA == ofB ? 0.0 : 1.0;
    }
    return 1.0 - product / std::sqrt(ofA * ofB);
}

double timbreDistance(const snapshots::Spectrogram& a, const snapshots::Spectrogram& b)
{
    return cosineDistance(meanCepstrum(a), meanCepstrum(b));
}

} // namespace timbrel::analysis
