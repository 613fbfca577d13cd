// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "engine/audio/sound_file.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"

namespace timbrel::audio {

/// A sound file decoded once, good or bad, and what mixing its channels would hide.
struct DecodedSound {
    SoundFacts header;
    double promisedSeconds =
        0.0; ///< of the header, before anything found the file too short for it
    Sound sound; ///< the mean of the channels at the file's own rate; 0 for what is not a number
    float peak = 0.0F; ///< the largest finite sample of any channel, without its sign
    std::size_t clippedSamples = 0; ///< of all channels, in runs of three or more at full scale
    std::size_t nonFiniteSamples = 0; ///< of all channels: NaN or infinity
    std::string damage; ///< why the decoder gave up before the end, or empty
};

/// Decodes a file from its beginning to its end, or to where that is no longer possible.
///
/// Refuses, naming the reason, only what gives no sample at all, and more than four hours or 1 GiB.
/// Any thread.
[[nodiscard]] Result<DecodedSound> decodeSound(const std::filesystem::path& path);

/// Refuses what no model should learn from: damaged files, samples that are not numbers or far out
/// of scale.
[[nodiscard]] Result<> requireUsable(
    const DecodedSound& decoded, const std::filesystem::path& path);

} // namespace timbrel::audio
