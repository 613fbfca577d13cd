// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/spectral/phase_start.h"

#include <algorithm>
#include <cassert>
#include <cmath>
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

ComplexBlock contentPhase(
    const Stft& stft, const Matrix& magnitudes, std::span<const float> samples)
{
    assert(magnitudes.columns == stft.bins() && !samples.empty());
    ComplexBlock block(magnitudes.rows, magnitudes.columns);
    stft.forward(samples, block);
    for (std::size_t n = 0; n < block.values.size(); ++n) {
        const float length = std::abs(block.values[n]);
        block.values[n] = length > 0.0F ? block.values[n] * (magnitudes.values[n] / length)
                                        : magnitudes.values[n];
    }
    return block;
}

} // namespace timbrel::spectral
