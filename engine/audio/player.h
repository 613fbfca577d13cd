// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engine/base/result.h"
#include "engine/base/sound.h"

namespace timbrel::audio {

/// Plays versions of one sound against each other on the system's default device: lanes that share
/// one position and are switched without a gap.
///
/// Every function may be called from any thread and none waits for the device: a feeding thread
/// resamples, fills a ring and starts and stops the stream; the audio thread only empties the ring.
class Player final {
public:
    /// Opens the default output device; says in words when there is none.
    [[nodiscard]] static Result<std::unique_ptr<Player>> open();
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

    /// Brings all lanes to the loudness of the first that has one (loudness.h), or plays them as
    /// they are, which is how it begins.
    void setMatched(bool matched);

    [[nodiscard]] bool playing() const; ///< false again once the end is reached
    [[nodiscard]] double position() const; ///< seconds, of what the device was given
    [[nodiscard]] float level() const; ///< peak of the last buffer, 0 when silent

private:
    struct Device;

    explicit Player(std::unique_ptr<Device> device);

    std::unique_ptr<Device> m_device;
};

} // namespace timbrel::audio
