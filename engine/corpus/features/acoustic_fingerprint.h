// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/base/sound.h"

namespace timbrel::corpus {

/// What tells a recording from every other one, however it is encoded: constellations of spectral
/// peaks (after Wang, "An industrial-strength audio search algorithm", ISMIR 2003, with triples in
/// place of pairs), of which those with the smallest hashes are kept, so that two encodings keep
/// the same ones; and the long-term spectrum, which tells instruments apart that play the same
/// notes in the same rhythm. Survives gain, resampling, lossy coding and a shift in time. Plain
/// bytes.
struct AcousticFingerprint {
    static constexpr std::size_t kMostMarks = 128;
    static constexpr std::size_t kSpectrumBands = 16;

    std::uint32_t markCount = 0;
    std::array<std::uint32_t, kMostMarks> hashes{}; ///< ascending, no two alike
    std::array<std::uint32_t, kMostMarks> frames{}; ///< where each mark begins, 20 ms apart
    std::array<float, kSpectrumBands> spectrum{}; ///< dB below the strongest of 200 Hz wide bands
};

/// Of the first ten minutes; without marks where there is nothing to mark: silence, steady tones,
/// less than a fifth of a second, or less than 8,000 samples a second. Any thread.
[[nodiscard]] AcousticFingerprint fingerprintOf(const Sound& sound);

/// Whether two fingerprints are those of one recording.
[[nodiscard]] bool sameRecording(const AcousticFingerprint& one, const AcousticFingerprint& other);

} // namespace timbrel::corpus
