// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace timbrel::spectral {

/// Told how near a signal is after `iteration` refinements of its phase, from 0 (the start) to the
/// last one: ‖S − |STFT|‖ / ‖S‖.
using ConvergenceObserver = std::function<void(std::size_t iteration, double spectralConvergence)>;

/// What a synthesis may know besides the features. The same values give the same bits.
struct Synthesis {
    std::uint64_t seed = 0; ///< of random first phases
    std::span<const float> content{}; ///< the source clip, whose phase can be the first one
    /// How the signal begins, where that is settled: its frames start from the phase that is there,
    /// so that the signal goes on without a seam. Representations with a phase of their own, and
    /// those of constant-Q bands, make nothing of it.
    std::span<const float> begun{};
    ConvergenceObserver observe{}; ///< costs time; empty: nobody looks
};

} // namespace timbrel::spectral
