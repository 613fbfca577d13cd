// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/matrix.h"
#include "engine/snapshots/spectrogram.h"

namespace timbrel::analysis {

/// How much of each frame lies in each pitch class, C to B: [12, frames], every frame divided by
/// its largest; 0 in frames without sound.
///
/// A band gives its power to the pitch classes near its centre by a Gaussian as wide as the bands
/// lie apart, one semitone at least, and counts most around 880 Hz (Ellis, 2007; as in librosa).
/// Where bands are wider than a semitone, as the low ones of a mel spectrogram are, neighbouring
/// pitch classes blur.
[[nodiscard]] Matrix chroma(const snapshots::Spectrogram& picture);

/// How alike the pitch classes of two pictures of the same length are, in [0, 1]: the mean cosine
/// of their frames where `reference` sounds. 1 where it never sounds.
[[nodiscard]] double chromaSimilarity(
    const snapshots::Spectrogram& reference, const snapshots::Spectrogram& estimate);

} // namespace timbrel::analysis
