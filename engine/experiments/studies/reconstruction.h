// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/reconstruction.h"

namespace timbrel::experiments {

struct ReconstructionOptions {
    std::optional<std::int64_t>
        iterations; ///< of the ways that iterate, instead of the experiment's
    std::vector<std::string>
        ways; ///< ids; none: every way that the representation has, and its own
    std::uint64_t seed = 0;
    /// Told while a way converges: its label, the iteration, spectral convergence in decibels.
    std::function<void(std::string_view way, std::size_t iteration, double decibels)> observe{};
    /// Told at the start and after each way: all that there is by then.
    std::function<void(const snapshots::Reconstruction& soFar)> arrived{};
};

/// What the experiment's representation keeps of a sound, heard through each way back. Both
/// measures compare with the recording itself: spectral convergence of 2048-sample spectra, and log
/// spectral distance as in the evaluation of SS-VQ-VAE (equal RMS, 128 mel bands at 16 kHz, 80 dB,
/// the root over the frames of each band). `sound` is at the representation's rate. Needs no
/// network; any one thread; asks `monitor` throughout.
[[nodiscard]] Result<snapshots::Reconstruction> reconstruct(const params::Experiment& experiment,
    const Sound& sound, std::string title, const ReconstructionOptions& options, Monitor& monitor);

} // namespace timbrel::experiments
