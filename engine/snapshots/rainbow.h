// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace timbrel::snapshots {

/// The colour, 0xFFRRGGBB, of a cell of a spectrogram that has hues: lightness by `level` in
/// [0, 1], hue by `hue` in [0, 1] around a circle of CIELAB. So all hues of one level look equally
/// bright, equal steps of hue look equally large, and 0 and 1 are one colour. Numbers beyond are
/// clamped, not-a-number counts as 0. For window and figures alike; any thread.
[[nodiscard]] std::uint32_t rainbowColor(float level, float hue);

} // namespace timbrel::snapshots
