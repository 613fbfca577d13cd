// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "engine/snapshots/spectrogram.h"

namespace timbrel::analysis {

/// The most salient pitch of each frame as a MIDI number from 36 to 96, nothing in frames without
/// sound. The salience of a pitch is the sum of amplitudes at its first eight partials, each
/// weighing 0.8 of the one before; between bands amplitudes are interpolated. One voice at a time:
/// of chords it names one note. After the salience of Salamon and Gómez (2012), on bands as they
/// are.
[[nodiscard]] std::vector<std::optional<int>> salientPitches(const snapshots::Spectrogram& picture);

/// How much of the melody is the same in two pictures of the same length, in [0, 1]: of the frames
/// where `reference` sounds, the share where the most salient pitches are at most a semitone apart.
/// 1 where it never sounds. It is the "raw pitch accuracy" of melody extraction with a wider
/// tolerance, since bands of a mel spectrogram do not tell quarter tones.
[[nodiscard]] double pitchAgreement(
    const snapshots::Spectrogram& reference, const snapshots::Spectrogram& estimate);

} // namespace timbrel::analysis
