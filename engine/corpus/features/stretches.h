// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/base/sound.h"

namespace timbrel::corpus {

/// Frames [first, end) of a recording.
struct Stretch {
    std::uint32_t first = 0;
    std::uint32_t end = 0;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// What is left of a recording when its silences are cut out, in whole frames of `hop` samples. A
/// silence is at least 0.3 s long and stays 40 dB below the loudest 10 ms of the recording. Any
/// thread.
[[nodiscard]] std::vector<Stretch> soundingStretches(const Sound& sound, std::size_t hop);

} // namespace timbrel::corpus
