// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/snapshots/spectrogram.h"

namespace timbrel::snapshots {

/// More than any screen is wide, little enough to keep.
inline constexpr std::size_t kMostPictureFrames = 4096;

/// A picture of the same sound with at most `most` frames (at least 1): each cell is the loudest of
/// the frames that it stands for, so that short notes do not vanish, with its hue.
[[nodiscard]] Spectrogram fewerFrames(Spectrogram picture, std::size_t most = kMostPictureFrames);

} // namespace timbrel::snapshots
