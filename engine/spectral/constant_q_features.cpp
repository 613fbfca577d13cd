// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q_features.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

#include "engine/spectral/decibels.h"
#include "engine/spectral/levels.h"

namespace timbrel::spectral {
namespace {

using std::numbers::pi;

/// Keeps the ratio of bands without sound finite.
constexpr float kTiny = 1e-12F;

/// Silence; log10 of zero has no number.
constexpr float kLeastMagnitude = 1e-5F;
constexpr float kPerDecade = 20.0F;

} // namespace

ConstantQFeatures constantQFeatures(
    const ConstantQ& transform, std::span<const float> samples, std::size_t frames)
{
    assert(frames <= transform.hops());
    const ConstantQSettings& settings = transform.settings();
    const auto spectrum = transform.toSpectrum(samples);
    ConstantQFeatures features{
        Matrix(transform.bands(), frames), Matrix(transform.bands(), frames)};
    ConstantQ::Frames band;
    for (std::size_t index = 0; index < transform.bands(); ++index) {
        transform.analyse(index, spectrum, band);
        const std::size_t perHop = transform.framesPerHop(index);
        const double halfWidth = widthHz(settings, index) / 2.0;
        const double offset = transform.carrierHz(index) - centreHz(settings, index);
        const double hzPerRadian = transform.frameRate(index) / (2.0 * pi);
        for (std::size_t frame = 0; frame < frames; ++frame) {
            float power = 0.0F;
            std::complex<float> turn = 0.0F;
            for (std::size_t n = frame * perHop; n < (frame + 1) * perHop; ++n) {
                power += std::norm(band[n]);
                turn += band[n + 1 < band.size() ? n + 1 : 0] * std::conj(band[n]);
            }
            features.magnitudes.at(index, frame) = std::sqrt(power / static_cast<float>(perHop));
            const double hz = static_cast<double>(std::arg(turn)) * hzPerRadian + offset;
            features.deviations.at(index, frame) =
                power > 0.0F ? static_cast<float>(std::clamp(hz / halfWidth, -1.0, 1.0)) : 0.0F;
        }
    }
    return features;
}

ConstantQFeatures constantQFeatures(
    const ConstantQSettings& settings, std::span<const float> samples)
{
    const std::size_t frames = std::max<std::size_t>(1, samples.size() / settings.hop);
    return constantQFeatures(ConstantQ(settings, samples.size()), samples, frames);
}

Matrix bandLevels(Matrix magnitudes)
{
    toDecibels(magnitudes.values, kLeastMagnitude, kPerDecade);
    return magnitudes;
}

Matrix bandMagnitudes(const Matrix& levels)
{
    return fromDecibels(levels, kPerDecade);
}

Matrix deviationsFromNeighbours(const ConstantQSettings& settings, const Matrix& magnitudes)
{
    assert(magnitudes.rows == settings.bands);
    Matrix deviations(magnitudes.rows, magnitudes.columns);
    if (magnitudes.rows == 1) {
        return deviations;
    }
    for (std::size_t band = 0; band < magnitudes.rows; ++band) {
        const double perHz = pi / widthHz(settings, band);
        const std::size_t lower = band > 0 ? band - 1 : band + 1;
        const std::size_t upper = band + 1 < magnitudes.rows ? band + 1 : lower;
        for (std::size_t frame = 0; frame < magnitudes.columns; ++frame) {
            const bool above = magnitudes.at(upper, frame) > magnitudes.at(lower, frame);
            const std::size_t louder = above ? upper : lower;
            const double angle = perHz * (centreHz(settings, louder) - centreHz(settings, band));
            const double ratio = static_cast<double>(magnitudes.at(louder, frame) + kTiny)
                / static_cast<double>(magnitudes.at(band, frame) + kTiny);
            const double tangent = (std::sqrt(ratio) - std::cos(angle)) / std::sin(angle);
            deviations.at(band, frame) = static_cast<float>(std::atan(tangent) * 2.0 / pi);
        }
    }
    return deviations;
}

} // namespace timbrel::spectral
