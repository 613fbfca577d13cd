// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/result.h"

namespace timbrel::spectral {

/// Where the bands of a constant-Q transform lie.
struct ConstantQSettings {
    int sampleRate = 16000; ///< Hz
    std::size_t hop = 256; ///< samples
    std::size_t bands = 160;
    std::size_t bandsPerOctave = 24;
    double lowHz = 65.406; ///< centre of the lowest band
    double addedHz = 3.0; ///< γ of the variable-Q transform, added to each width
};

/// fₖ = lowHz · 2^(k / bandsPerOctave), in Hz.
[[nodiscard]] double centreHz(const ConstantQSettings& settings, std::size_t band);

/// Where band k's window vanishes to either side of its centre: a neighbour's distance and γ/2,
///     Bₖ = fₖ (2^(1/b) − 2^(−1/b)) + γ   from end to end, in Hz.
/// γ = 0 is constant-Q, whose low bands ring for seconds; as Bₖ is never less than γ, no band looks
/// at more than 4/γ seconds.
[[nodiscard]] double widthHz(const ConstantQSettings& settings, std::size_t band);

/// Frames per hop, a power of two, that band k needs: their rate is at least its width.
[[nodiscard]] std::size_t framesPerHop(const ConstantQSettings& settings, std::size_t band);

/// All centres, the lowest first.
[[nodiscard]] std::vector<float> centresHz(const ConstantQSettings& settings);

/// Refuses, in words, bands beyond half the sample rate.
[[nodiscard]] Result<> checkBands(const ConstantQSettings& settings);

} // namespace timbrel::spectral
