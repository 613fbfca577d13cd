// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "engine/audio/playback.h"
#include "engine/audio/port_audio.h"

namespace timbrel::audio {

/// A device that plays what a Playback renders. Opened by whoever, then steered by one thread.
class OutputStream final {
public:
    OutputStream() = default;
    ~OutputStream(); ///< stops at once
    OutputStream(const OutputStream&) = delete;
    OutputStream& operator=(const OutputStream&) = delete;

    /// The device of that name, or the system's default one for an empty name. `playback` must
    /// outlive the stream.
    [[nodiscard]] Result<> open(const std::string& device, Playback& playback);

    [[nodiscard]] const std::string& device() const { return m_device; }
    [[nodiscard]] double sampleRate() const { return m_sampleRate; } ///< Hz

    [[nodiscard]] Result<> start();
    void stop(); ///< lets what it was given be heard
    [[nodiscard]] bool runs() const { return m_runs; }
    /// Says in words that a running device has gone: it was unplugged, or asks for nothing any
    /// more. It counts as stopped then.
    [[nodiscard]] Result<> check();

private:
    using Clock = std::chrono::steady_clock;

    static int onBuffer(const void* input, void* output, unsigned long frames,
        const PaStreamCallbackTimeInfo* times, PaStreamCallbackFlags flags, void* stream);
    [[nodiscard]] tl::unexpected<Error> gone(Sentence what);

    PortAudio m_library;
    Playback* m_playback = nullptr;
    PaStream* m_stream = nullptr;
    std::string m_device;
    std::size_t m_channels = 1;
    double m_sampleRate = 0.0;
    bool m_runs = false;
    std::uint64_t m_seen = 0; ///< buffers, when the last one was asked for
    Clock::time_point m_seenAt;
};

} // namespace timbrel::audio
