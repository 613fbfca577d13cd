// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace timbrel::widgets {

/// Round numbers (1, 2 or 5 times a power of ten) from 0 to `end`, at most `most` steps apart.
[[nodiscard]] std::vector<double> roundTicks(double end, int most);

/// Where a frequency lies among the bands of a spectrogram: 0 at the lower edge of the lowest band,
/// 1 at the upper edge of the highest. Outside [0, 1] when no band holds it.
[[nodiscard]] double bandPosition(std::span<const float> bandHz, double hertz);

/// Octaves (…, 250, 500, 1000, … Hz) that lie within the bands.
[[nodiscard]] std::vector<double> frequencyTicks(std::span<const float> bandHz);

} // namespace timbrel::widgets
