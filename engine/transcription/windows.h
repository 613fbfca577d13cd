// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace timbrel::transcription {

// Basic Pitch looks at a recording through overlapping windows of two seconds less one frame.
// Sound is at 22,050 Hz; lengths are in samples or in frames.
inline constexpr int kSampleRate = 22050; ///< Hz
inline constexpr std::size_t kHop = 256; ///< samples from frame to frame within a window
inline constexpr std::size_t kWindowSamples = 2 * 22050 - kHop;
inline constexpr std::size_t kWindowFrames = 172;
inline constexpr std::size_t kMargin = 15; ///< frames left out at both ends of a window
inline constexpr std::size_t kKeptFrames = kWindowFrames - 2 * kMargin;
inline constexpr std::size_t kLead = kMargin * kHop; ///< zeros before the recording
inline constexpr std::size_t kWindowHop = kWindowSamples - 2 * kLead; ///< from window to window

/// How many frames, of all windows one after another, belong to `samples` of sound.
[[nodiscard]] std::size_t frameCount(std::size_t samples);

/// Seconds from the recording's begin to the middle of a frame. Windows follow each other 188
/// samples sooner than their frames would, so this is not quite a multiple of the hop.
[[nodiscard]] double frameSeconds(std::size_t frame);

} // namespace timbrel::transcription
