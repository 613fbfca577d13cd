// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/constant_q_phase.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include "engine/base/random.h"

namespace timbrel::spectral {
namespace {

using std::numbers::pi;

double randomAngle(RandomStream& random)
{
    return 2.0 * pi * random.uniform();
}

std::complex<float> atAngle(double radians)
{
    return {static_cast<float>(std::cos(radians)), static_cast<float>(std::sin(radians))};
}

} // namespace

ConstantQStart randomStart(std::uint64_t seed)
{
    return [seed](std::size_t band, ConstantQ::Frames& frames) {
        RandomStream random(seed, "constant-q phase", band);
        for (auto& value : frames) {
            value = atAngle(randomAngle(random));
        }
    };
}

ConstantQStart integratedStart(
    const ConstantQ& transform, const Matrix& deviations, std::uint64_t seed)
{
    assert(deviations.rows == transform.bands());
    return [&transform, seed, whole = continued(deviations, transform.hops())](
               std::size_t band, ConstantQ::Frames& frames) {
        const ConstantQSettings& settings = transform.settings();
        const double radiansPerHz = 2.0 * pi / transform.frameRate(band);
        const double halfWidth = widthHz(settings, band) / 2.0;
        const double offset = centreHz(settings, band) - transform.carrierHz(band);
        const std::size_t perHop = transform.framesPerHop(band);
        RandomStream random(seed, "constant-q phase", band);
        double angle = randomAngle(random);
        for (std::size_t n = 0; n < frames.size(); ++n) {
            frames[n] = atAngle(angle);
            const double hz = static_cast<double>(whole.at(band, n / perHop)) * halfWidth + offset;
            angle = std::fmod(angle + hz * radiansPerHz, 2.0 * pi);
        }
    };
}

ConstantQStart contentStart(const ConstantQ& transform, std::span<const float> content)
{
    std::vector<float> fitting(transform.samples(), 0.0F);
    std::ranges::copy(content.first(std::min(content.size(), fitting.size())), fitting.begin());
    return [&transform, spectrum = transform.toSpectrum(fitting)](std::size_t band,
               ConstantQ::Frames& frames) { transform.analyse(band, spectrum, frames); };
}

Matrix continued(const Matrix& features, std::size_t hops)
{
    assert(features.columns > 0 && features.columns <= hops);
    Matrix whole(features.rows, hops);
    const std::size_t half = features.columns + (hops - features.columns) / 2;
    const std::size_t period = 2 * features.columns;
    for (std::size_t hop = 0; hop < hops; ++hop) {
        // A hop is a stretch of time, not a point: unlike a sample, the last one comes back at
        // once.
        const std::size_t fromEnd = hops - hop - 1;
        const std::size_t phase = (hop < half ? hop : fromEnd) % period;
        const std::size_t from = phase < features.columns ? phase : period - 1 - phase;
        for (std::size_t band = 0; band < features.rows; ++band) {
            whole.at(band, hop) = features.at(band, from);
        }
    }
    return whole;
}

} // namespace timbrel::spectral
