// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/phase_start.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>
#include <span>
#include <vector>

#include "engine/base/random.h"
#include "engine/spectral/polar.h"

namespace timbrel::spectral {

ComplexBlock randomPhase(const Matrix& magnitudes, std::uint64_t seed)
{
    ComplexBlock block(magnitudes.rows, magnitudes.columns);
    RandomStream random(seed, "random phase");
    std::vector<float> turns(block.bins);
    for (std::size_t frame = 0; frame < block.frames; ++frame) {
        for (float& turn : turns) {
            turn = static_cast<float>(random.uniform() - 0.5);
        }
        fromPolar(magnitudes.row(frame), turns, block.frame(frame));
    }
    return block;
}

ComplexBlock zeroPhase(const Matrix& magnitudes)
{
    ComplexBlock block(magnitudes.rows, magnitudes.columns);
    std::ranges::copy(magnitudes.values, block.values.begin());
    return block;
}

namespace {

/// Bins of the given lengths at the angles of `spectra`, at 0 where those are silent.
void takeAngles(std::span<const float> lengths, std::span<const std::complex<float>> spectra,
    std::span<std::complex<float>> bins)
{
    for (std::size_t n = 0; n < bins.size(); ++n) {
        const float length = std::abs(spectra[n]);
        bins[n] = length > 0.0F ? spectra[n] * (lengths[n] / length) : lengths[n];
    }
}

} // namespace

ComplexBlock contentPhase(
    const Stft& stft, const Matrix& magnitudes, std::span<const float> samples)
{
    assert(magnitudes.columns == stft.bins() && !samples.empty());
    ComplexBlock block(magnitudes.rows, magnitudes.columns);
    stft.forward(samples, block);
    takeAngles(magnitudes.values, block.values, block.values);
    return block;
}

void continuePhase(
    const Stft& stft, const Matrix& magnitudes, std::span<const float> samples, ComplexBlock& start)
{
    assert(start.frames == magnitudes.rows && start.bins == stft.bins() && !samples.empty());
    // Frames whose window reaches beyond the end are not settled.
    const std::size_t reach = stft.settings().windowSize / 2;
    const std::size_t settled =
        samples.size() < reach ? 0 : 1 + (samples.size() - reach) / stft.settings().hop;
    stft.forEachFrame(samples, std::min(settled, start.frames),
        [&](std::size_t frame, std::span<const std::complex<float>> spectrum) {
            takeAngles(magnitudes.row(frame), spectrum, start.frame(frame));
        });
}

} // namespace timbrel::spectral
