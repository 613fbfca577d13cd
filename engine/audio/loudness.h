// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/base/sound.h"

namespace timbrel::audio {

/// Amplitude ↔ decibels: 20 log10; silence is -infinity.
[[nodiscard]] double decibels(double amplitude);
[[nodiscard]] double amplitude(double decibels);

/// Root mean square, 1 for a square wave at full scale; 0 for no samples.
[[nodiscard]] double rootMeanSquare(std::span<const float> samples);

/// Integrated loudness in LUFS after EBU R128 (ITU-R BS.1770-4: K-weighting, blocks of 400 ms,
/// gates at -70 LUFS and 10 LU below the mean). Refuses sounds that are shorter than a block or
/// have none above the gate. Any thread.
[[nodiscard]] Result<double> integratedLoudness(const Sound& sound);

/// Refuses, naming it `where`, a sound in which there is nothing: no sample but zeros.
[[nodiscard]] Result<> requireHearable(const Sound& sound, const std::string& where);

/// Makes a sound louder by `decibels`. Nothing is clipped: samples beyond full scale are kept.
/// Factors that bring sounds to the loudness of the first one that has a loudness, and all of them
/// equally lower where one would be clipped. Null ones, and those too short or too quiet to have a
/// loudness, are brought to the same mean square instead; silence stays.
[[nodiscard]] std::vector<float> matchingGains(std::span<const std::shared_ptr<const Sound>> sounds);

void applyGain(Sound& sound, double decibels);

} // namespace timbrel::audio
