// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/spectral/representation.h"

namespace timbrel::spectral {

// Levels in decibels, as several representations keep them. The scale's first number is the
// reference: the loudest level of the corpus.

/// Levels of `rangeDb` below the reference to [0, 1], and back.
void levelsToUnit(std::span<float> levels, float referenceDb, float rangeDb);
void unitToLevels(std::span<float> levels, float referenceDb, float rangeDb);

/// 10^(level / perDecade): 10 for power, 20 for magnitude.
[[nodiscard]] Matrix fromDecibels(const Matrix& levels, float perDecade);

/// The loudest level in the first `rows` rows of a corpus's training part.
[[nodiscard]] std::unique_ptr<ScaleEstimator> loudestLevel(std::size_t rows);

/// Levels under the reference, clipped to the range.
[[nodiscard]] snapshots::Spectrogram levelPicture(Matrix levels, float referenceDb, float rangeDb,
    std::vector<float> bandHz, double secondsPerFrame);
/// Absolute levels of a picture.
[[nodiscard]] Matrix levelsOf(const snapshots::Spectrogram& picture, float referenceDb);

} // namespace timbrel::spectral
