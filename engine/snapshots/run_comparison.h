// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/matrix.h"
#include "engine/snapshots/measure_table.h"
#include "engine/snapshots/spectrogram.h"
#include "engine/snapshots/stamp.h"

namespace timbrel::snapshots {

/// One transfer as both models make it.
struct ComparedTransfer {
    std::string clipId;
    std::string source; ///< classes
    std::string target;
    std::array<Spectrogram, 2> made; ///< of one size
    std::optional<Spectrogram> truth; ///< the same music really played by the target
};

/// A mean over everything that was compared.
struct SpectrumCurve {
    std::string id; ///< "first", "second", "real"
    std::string label; ///< English, or a run's name
    std::vector<double> decibels; ///< one for each band
};

/// Two runs, or two steps of one, on the same held-out transfers.
struct RunComparison {
    std::array<Stamp, 2> sides;
    std::array<std::string, 2> names; ///< "first-transfer-003, step 4000"
    std::size_t clips = 0; ///< held out
    std::size_t transfers = 0;
    std::vector<float> bandHz; ///< centres, ascending
    std::vector<SpectrumCurve> spectra; ///< both sides', then that of real recordings
    std::vector<Measure> measures; ///< "first", "second", and "difference", second less first
    std::vector<ComparedTransfer> examples;
};

/// What the second has more than the first, in decibels: [bands, frames].
[[nodiscard]] Matrix difference(const ComparedTransfer& transfer);

/// The colour of a difference, 0xFFRRGGBB: red where there is more, blue where there is less, white
/// for none; full at kFullDifference.
inline constexpr float kFullDifference = 30.0F; // dB
[[nodiscard]] std::uint32_t differenceColor(float decibels);

} // namespace timbrel::snapshots
