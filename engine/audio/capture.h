// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/audio/spsc_ring.h"

namespace timbrel::audio {

/// The part of the recorder that meets the audio thread: what the device delivers goes into a ring
/// and a meter, and where the ring is full, sound is lost and counted.
class Capture final {
public:
    /// For the audio thread: one channel. Copies and touches atomics, nothing else. `interrupted`
    /// says that the device has lost sound just before.
    void take(std::span<const float> input, bool interrupted = false);

    /// For the draining thread: the oldest samples, as many as `output` holds or are there.
    [[nodiscard]] std::size_t drain(std::span<float> output);

    // For any thread.
    /// The largest magnitude since it was asked last.
    [[nodiscard]] float takePeak() { return m_peak.exchange(0.0F); }
    [[nodiscard]] std::uint64_t taken() const { return m_taken.load(); } ///< samples, lost ones too
    /// How often sound was lost: what was drained has so many places that do not join.
    [[nodiscard]] std::uint64_t gaps() const { return m_gaps.load(); }

    /// Five seconds at 48 kHz: a disk that is busy elsewhere costs nothing.
    static constexpr std::size_t kCapacity = std::size_t{1} << 18;

private:
    SpscRing<float> m_ring{kCapacity};
    /// How many samples had been kept before each gap that is not drained yet. A buffer makes one
    /// at most, so that these are enough for buffers of 64 samples.
    SpscRing<std::uint64_t> m_gapsAhead{kCapacity / 64};
    std::atomic<float> m_peak = 0.0F;
    std::atomic<std::uint64_t> m_taken = 0;
    std::atomic<std::uint64_t> m_gaps = 0;
    std::uint64_t m_kept = 0; ///< samples; the audio thread's own
    bool m_joins = true; ///< the next sample follows the last; likewise
    std::uint64_t m_drained = 0; ///< samples; the draining thread's own
};

} // namespace timbrel::audio
