// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "engine/audio/playback.h"
#include "engine/audio/stretcher.h"

namespace timbrel::audio {

/// Reads lanes into the ring of a Playback: from where its cursor jumped to, over and over where
/// something is to be repeated, and slowly where a person wants to hear details. Belongs to the
/// feeding thread.
class LaneFeed final {
public:
    /// What is to be fed; positions in frames.
    struct Wish {
        std::uint32_t length = 0; ///< of the longest lane
        bool repeats = false;
        std::uint32_t from = 0; ///< what is repeated
        std::uint32_t to = 0;
        double speed = 1.0; ///< in [Stretcher::kSlowest, 1]
    };

    explicit LaneFeed(double sampleRate)
        : m_sampleRate(sampleRate)
    {
    }

    /// At most kMostLanes, at the device's rate; empty ones are silent.
    void setLanes(std::vector<std::vector<float>> lanes);
    /// Feeds what there is room for. Another speed counts from the next jump of the cursor.
    void fill(Playback& playback, const Wish& wish);

private:
    /// Frames after a jump before the first is heard, 85 ms: what slow playback takes longest for.
    static constexpr std::size_t kHeadStart = 4096;

    /// From here on, frames that were put follow one another.
    struct Run {
        std::uint64_t put = 0; ///< frames before it
        std::uint32_t position = 0;
    };

    [[nodiscard]] std::optional<std::uint32_t> next(const Wish& wish);
    void begin(std::uint32_t position, double speed);
    void fillAtOnce(Playback& playback, const Wish& wish);
    void fillSlowly(Playback& playback, const Wish& wish);
    void putSome(const Wish& wish);
    bool takeSome(Playback& playback, const Wish& wish);
    [[nodiscard]] std::uint32_t positionOfTaken(double speed);
    void hand(Playback& playback, const Wish& wish, Playback::Frame& frame);

    double m_sampleRate;
    std::vector<std::vector<float>> m_lanes;
    Playback::Cursor m_fed; ///< the next frame to be read
    std::size_t m_handed = 0; ///< frames since the last jump, up to kHeadStart
    bool m_anew = true; ///< the lanes are others

    // Slow playback.
    std::unique_ptr<Stretcher> m_stretcher; ///< null at full speed
    std::vector<std::vector<float>> m_block; ///< [lanes, Stretcher::kAtOnce]
    double m_speed = 1.0;
    std::deque<Run> m_runs; ///< the first is being taken
    std::uint64_t m_put = 0; ///< frames since the last jump
    std::uint64_t m_taken = 0;
};

} // namespace timbrel::audio
