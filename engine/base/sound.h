// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace timbrel {

/// One channel of sound. Samples are nominally in [-1, 1]; values beyond are kept until playback.
struct Sound {
    int sampleRate = 0; ///< Hz
    std::vector<float> samples;

    [[nodiscard]] double seconds() const
    {
        return sampleRate > 0 ? static_cast<double>(samples.size()) / sampleRate : 0.0;
    }
};

} // namespace timbrel
