// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

#include "engine/base/matrix.h"

namespace timbrel::transcription {

inline constexpr std::size_t kPitches = 88; ///< of a piano
inline constexpr int kLowestPitch = 21; ///< as MIDI counts: 27.5 Hz
inline constexpr std::size_t kContourBins = 3 * kPitches; ///< three to a semitone

/// What the network makes of a recording: how sure it is, in [0, 1], of each pitch in each frame.
/// windows.h says when a frame is. Of a steady tone the contour is highest at bin 3 i + 1, where
/// its pitch is 21 + i.
struct Activations {
    Matrix contour; ///< [264, frames]
    Matrix note; ///< [88, frames]: sounds
    Matrix onset; ///< [88, frames]: begins to sound
};

} // namespace timbrel::transcription
