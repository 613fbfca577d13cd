// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/audio/spsc_ring.h"

namespace timbrel::audio {

/// Most lanes that can be played against each other.
inline constexpr std::size_t kMostLanes = 12;

/// The part of the player that meets the audio thread. Frames carry every lane, so that a switch
/// of lanes is heard with the next buffer and without a gap.
class Playback final {
public:
    /// One sample of each lane.
    struct Frame {
        std::array<float, kMostLanes> lanes = {};
        std::uint32_t position = 0; ///< in frames at the device's rate
        std::uint32_t generation = 0; ///< of the cursor it was made for
        bool isLast = false; ///< nothing follows, and nothing is missing then
    };
    /// Where playback is. A jump begins a new generation; frames of older ones are not heard.
    struct Cursor {
        std::uint32_t position = 0;
        std::uint32_t generation = 0;
    };

    // For any thread.
    [[nodiscard]] Cursor cursor() const { return unpacked(m_cursor.load()); }
    void jump(std::uint32_t position);
    void select(std::size_t lane) { m_lane.store(lane); }
    void setSounding(bool sounding) { m_sounding.store(sounding); }
    [[nodiscard]] bool sounding() const { return m_sounding.load(); }
    [[nodiscard]] float level() const { return m_level.load(); } ///< peak of the last buffer
    [[nodiscard]] std::uint64_t buffers() const { return m_buffers.load(); } ///< asked for so far
    /// How often something was to sound and was not there, or `interrupted` said so.
    [[nodiscard]] std::uint64_t gaps() const { return m_gaps.load(); }
    /// How many of these `interrupted` told of: the device did not ask in time.
    [[nodiscard]] std::uint64_t interruptions() const { return m_interruptions.load(); }

    /// How many frames a switch of lanes is spread over, at least one; before anything sounds.
    void setFade(std::size_t frames) { m_fade = 1.0F / static_cast<float>(frames); }

    // For the feeding thread.
    [[nodiscard]] std::size_t room() const { return m_ring.writable(); }
    void feed(const Frame& frame) { m_ring.push(frame); }
    /// Lets frames of a generation be heard. After a jump there are to be enough of them first: the
    /// audio thread would take the few that are there and stumble over those that come.
    void release(std::uint32_t generation) { m_released.store(generation); }

    /// For the audio thread: fills interleaved `output`, with silence where nothing is fed. Copies
    /// and touches atomics, nothing else. `interrupted` says that the device ran dry just before.
    void render(std::span<float> output, std::size_t channels, bool interrupted = false);

private:
    static constexpr std::size_t kCapacity = 16384; // frames, 0.34 s at 48 kHz

    [[nodiscard]] static std::uint64_t packed(Cursor cursor)
    {
        return (std::uint64_t{cursor.generation} << 32) | cursor.position;
    }
    [[nodiscard]] static Cursor unpacked(std::uint64_t bits)
    {
        return {static_cast<std::uint32_t>(bits), static_cast<std::uint32_t>(bits >> 32)};
    }

    // A lock inside an atomic would be one on the audio thread.
    static_assert(std::atomic<std::uint64_t>::is_always_lock_free);
    static_assert(std::atomic<std::size_t>::is_always_lock_free);
    static_assert(std::atomic<float>::is_always_lock_free);
    static_assert(std::atomic<bool>::is_always_lock_free);

    SpscRing<Frame> m_ring{kCapacity};
    std::atomic<std::uint64_t> m_cursor = 0;
    std::atomic<std::uint32_t> m_released = 0; ///< the generation that may be heard
    std::atomic<std::size_t> m_lane = 0;
    std::atomic<bool> m_sounding = false;
    std::atomic<float> m_level = 0.0F;
    std::atomic<std::uint64_t> m_buffers = 0;
    std::atomic<std::uint64_t> m_gaps = 0;
    std::atomic<std::uint64_t> m_interruptions = 0;
    float m_fade = 1.0F / 480.0F; ///< share of a lane that comes or goes with each frame

    // The audio thread's own.
    [[nodiscard]] float mixed(const Frame& frame, std::size_t lane);
    std::array<float, kMostLanes> m_shares = {}; ///< of each lane in what is heard
    std::uint32_t m_heardGeneration = ~0U; ///< a jump needs no fading
    bool m_flows = false; ///< the frame heard last is to be followed by another
};

} // namespace timbrel::audio
