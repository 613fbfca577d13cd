// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

#include "engine/base/result.h"
#include "engine/base/sound.h"

namespace timbrel::audio {

/// Whether the name ends like that of a sound file: .wav .flac .ogg .oga .opus .mp3 .aif .aiff .au
/// in any case.
[[nodiscard]] bool hasSoundSuffix(const std::filesystem::path& path);

/// What the header of a sound file says; not to be trusted.
struct SoundFacts {
    int sampleRate = 0; ///< Hz
    int channels = 0;
    double seconds = 0.0;
};

[[nodiscard]] Result<SoundFacts> soundFacts(const std::filesystem::path& path);

/// The channels of a sound file mixed to one (their mean), at `sampleRate` Hz, or at its own when
/// 0.
///
/// Refuses, naming the reason: what is not a sound file, damaged or empty ones, samples that are
/// not numbers or far out of scale, more than four hours or 1 GiB. Any thread.
[[nodiscard]] Result<Sound> readSound(const std::filesystem::path& path, int sampleRate);

enum class SampleFormat { Pcm16, Float32 };

/// Writes .wav or .flac (the latter 16 bits only), clipping at full scale where samples are
/// integers. All or nothing.
[[nodiscard]] Result<> writeSound(const std::filesystem::path& path, const Sound& sound,
    SampleFormat format = SampleFormat::Pcm16);

/// The bytes that writeSound() would write into a file of that name.
[[nodiscard]] Result<std::string> encodedSound(const std::filesystem::path& name,
    const Sound& sound, SampleFormat format = SampleFormat::Pcm16);

} // namespace timbrel::audio
