// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>

#include "engine/corpus/clip_rules.h"
#include "engine/spectral/representation.h"

namespace timbrel::corpus {

/// How recordings are cut into clips: what is needed to foretell how many there will be.
struct ClipCut {
    int sampleRate = 0; ///< Hz, of the representation
    double framesPerSecond = 0.0;
    std::size_t frames = 0; ///< of a clip
    std::size_t hop = 0; ///< frames from one clip to the next
    Cutting cutting = Cutting::Regular;
    Loudness loudness = Loudness::AsRecorded; ///< that recordings are brought to before

    /// Of one clip.
    [[nodiscard]] double seconds() const { return static_cast<double>(frames) / framesPerSecond; }
    /// In a recording, or a stretch of one, of that length.
    [[nodiscard]] std::size_t clipsIn(double stretchSeconds) const
    {
        const auto there = static_cast<std::size_t>(stretchSeconds * framesPerSecond + 1e-6);
        return there < frames ? 0 : 1 + (there - frames) / hop;
    }
    /// Of a stretch of that length, that lie in some clip.
    [[nodiscard]] double secondsIn(double stretchSeconds) const
    {
        const std::size_t clips = clipsIn(stretchSeconds);
        return clips == 0
            ? 0.0
            : static_cast<double>(frames + (clips - 1) * std::min(hop, frames)) / framesPerSecond;
    }
};

[[nodiscard]] inline ClipCut clipCut(
    const spectral::Representation& representation, const ClipRules& rules)
{
    return {representation.sampleRate(),
        static_cast<double>(representation.sampleRate())
            / static_cast<double>(representation.hop()),
        representation.shape().frames, rules.hop, rules.cutting, rules.loudness};
}

} // namespace timbrel::corpus
