// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/snapshots/spectrogram.h"

namespace timbrel::analysis {

/// A picture's bands gathered into `bands` ones, equally far apart on the mel scale between its
/// lowest and its highest, as decibels no lower than 80 under the loudest: [bands, frames].
/// Pictures of every representation become comparable by their shape.
[[nodiscard]] Matrix melLevels(const snapshots::Spectrogram& picture, std::size_t bands);

/// Mel-frequency cepstral coefficients 1 to `count` of each frame: the orthonormal DCT-II over
/// `levels` [bands, frames], without coefficient 0, which is the level. [count, frames].
[[nodiscard]] Matrix cepstrum(const Matrix& levels, std::size_t count);

/// Coefficients 1 to 12 of 40 mel bands, their mean over the frames that sound: the timbre of a
/// clip in twelve numbers, all 0 for silence.
[[nodiscard]] std::vector<double> meanCepstrum(const snapshots::Spectrogram& picture);

/// 1 − cosine of two vectors: 0 where both are zero, 1 where one is.
[[nodiscard]] double cosineDistance(std::span<const double> a, std::span<const double> b);

/// How different two clips' timbres are, in [0, 2]: 1 − cosine of their mean cepstra; 0 where both
/// are silent, 1 where one is.
[[nodiscard]] double timbreDistance(
    const snapshots::Spectrogram& a, const snapshots::Spectrogram& b);

} // namespace timbrel::analysis
