// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "engine/snapshots/spectrogram.h"

namespace timbrel::analysis {

/// Spectral flatness (Johnston, Transform coding of audio signals using perceptual noise criteria,
/// 1988) in decibels: the geometric over the arithmetic mean of the bands' powers, which is the
/// mean level less the level of the mean power; the mean over the frames that sound. 0 for equal
/// bands, the lower the sharper. None for silence.
[[nodiscard]] std::optional<double> spectralFlatness(const snapshots::Spectrogram& picture);

} // namespace timbrel::analysis
