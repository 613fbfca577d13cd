// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/params/parameter_set.h"
#include "engine/spectral/stft.h"

namespace timbrel::spectral {

/// Where the knobs of a representation made from short-time spectra start.
struct StftDefaults {
    std::int64_t sampleRate = 16000;
    std::int64_t window = 1024;
    std::int64_t hop = 256;
    std::int64_t frames = 128;
};

/// Sample rate, transform, window, hop, and the frames of a clip.
[[nodiscard]] std::vector<params::Parameter> stftParameters(const StftDefaults& defaults);

/// What they say. Refuses windows and hops from which a sound could not be put together again.
[[nodiscard]] Result<StftSettings> stftSettings(const params::ParameterSet& values);

/// How far below the loudest point a level is kept.
[[nodiscard]] params::Parameter rangeParameter();

/// An integer knob as a size.
[[nodiscard]] std::size_t sizeOf(const params::ParameterSet& values, std::string_view id);

/// The refusal of a value of this representation.
[[nodiscard]] tl::unexpected<Error> refuseKnob(Sentence what, std::string_view id, Sentence remedy);

} // namespace timbrel::spectral
