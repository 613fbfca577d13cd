// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include <QString>

namespace timbrel::widgets {

/// Round numbers (1, 2 or 5 times a power of ten) from `begin` to `end`, at most `most` steps
/// apart.
[[nodiscard]] std::vector<double> roundTicks(double begin, double end, int most);

/// Where a frequency lies among the bands of a spectrogram: 0 at the lower edge of the lowest band,
/// 1 at the upper edge of the highest. Outside [0, 1] when no band holds it.
[[nodiscard]] double bandPosition(std::span<const float> bandHz, double hertz);

/// Octaves (…, 250, 500, 1000, … Hz) that lie within the bands.
[[nodiscard]] std::vector<double> frequencyTicks(std::span<const float> bandHz);

/// The same of the notes C0 to C10, in Hz, at A4 = 440 Hz.
[[nodiscard]] std::vector<double> noteTicks(std::span<const float> bandHz);

/// The frequency at a place in [0, 1]: undoes bandPosition() within the bands.
[[nodiscard]] double bandHertz(std::span<const float> bandHz, double position);

/// As MIDI counts, with fractions: 69 is A4 = 440 Hz.
[[nodiscard]] double noteNumber(double hertz);
/// "A4", "F♯2": the nearest note; empty where there is none.
[[nodiscard]] QString noteText(double hertz);

} // namespace timbrel::widgets
