// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/base/sound.h"

namespace timbrel::audio {

/// The names of the devices that can play, the system's default one first; empty where there is
/// none. New ones are seen once nobody uses an old one.
[[nodiscard]] std::vector<std::string> outputDevices();

/// Plays versions of one sound against each other: lanes that share one position and are switched
/// without a gap.
///
/// Every function may be called from any thread and none waits for the device: a feeding thread
/// resamples, slows down, fills a ring and starts and stops the stream; the audio thread only
/// empties the ring.
class Player final {
public:
    /// The output device of that name, or the system's default one for an empty name; says in words
    /// when there is none.
    [[nodiscard]] static Result<std::unique_ptr<Player>> open(const std::string& device = {});
    ~Player(); ///< stops at once
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    /// At most kMostLanes, of any sample rates and lengths; null ones are silent. Position, lane
    /// and play state stay as they are.
    void setLanes(std::vector<std::shared_ptr<const Sound>> lanes);
    void select(std::size_t lane);
    void play(); ///< from the start when it had reached the end
    void pause();
    void seek(double seconds);
    /// Repeats [from, to) seconds; `to` ≤ `from` means the whole. Takes effect after what is
    /// already in the ring, a sixth of a second.
    void setLoop(bool on, double from = 0.0, double to = 0.0);
    /// In [0.25, 1]: at half of it everything takes twice as long, at the pitch it has.
    void setSpeed(double speed);

    /// Brings all lanes to the loudness of the first that has one (loudness.h), or plays them as
    /// they are, which is how it begins.
    void setMatched(bool matched);

    [[nodiscard]] bool playing() const; ///< false again once the end is reached
    [[nodiscard]] double position() const; ///< seconds, of what the device was given
    [[nodiscard]] float level() const; ///< peak of the last buffer, 0 when silent
    [[nodiscard]] const std::string& device() const;
    /// How often there was silence where sound should have been: nothing was fed in time, or the
    /// device ran dry.
    [[nodiscard]] std::uint64_t gaps() const;
    [[nodiscard]] std::uint64_t interruptions() const; ///< gaps that the device made itself
    /// Why nothing can be heard any more: the device was unplugged or does not answer. Another
    /// player has to be opened then.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    struct Device;

    explicit Player(std::unique_ptr<Device> device);

    std::unique_ptr<Device> m_device;
};

} // namespace timbrel::audio
