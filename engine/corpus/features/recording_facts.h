// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "engine/audio/decoded_sound.h"
#include "engine/corpus/features/acoustic_fingerprint.h"

namespace timbrel::corpus {

/// What listening once to a recording tells. Plain bytes: may be copied, kept and stored as they
/// are.
struct RecordingFacts {
    double seconds = 0.0; ///< that could be decoded
    double promisedSeconds = 0.0; ///< of the header
    std::int32_t sampleRate = 0; ///< Hz
    std::int32_t channels = 0;
    std::uint64_t clippedSamples = 0; ///< in runs at full scale, of all channels
    std::uint64_t nonFiniteSamples = 0; ///< of all channels
    std::array<std::uint64_t, 2>
        soundHash{}; ///< of the samples, not of the file: tags do not count
    float peak = 0.0F; ///< of all channels, 1 for full scale
    float level = 0.0F; ///< RMS of the mixed channels in dBFS; -infinity for silence
    float loudness = 0.0F; ///< LUFS (EBU R128); NaN where there is none
    float offset = 0.0F; ///< mean of the samples, 1 for full scale
    float silentShare = 0.0F; ///< of blocks of 50 ms that stay below -60 dBFS
    AcousticFingerprint fingerprint;

    /// Nothing is left of it in features, whatever the scale: 80 dB below full scale.
    [[nodiscard]] bool isSilent() const { return peak < 1e-4F; }
    /// Of all channels' samples.
    [[nodiscard]] double clippedShare() const
    {
        const double samples = seconds * sampleRate * channels;
        return samples > 0.0 ? static_cast<double>(clippedSamples) / samples : 0.0;
    }
};
static_assert(std::is_trivially_copyable_v<RecordingFacts>);

/// Measures a recording that is decoded already. Any thread; about as long as decoding a FLAC.
[[nodiscard]] RecordingFacts measure(const audio::DecodedSound& decoded);

} // namespace timbrel::corpus
