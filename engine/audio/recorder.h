// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace timbrel::audio {

/// The names of the devices that can record, the system's default one first; empty where there is
/// none, or where the system lets nobody see one.
[[nodiscard]] std::vector<std::string> inputDevices();

/// Records the first channel of an input device at the device's own sample rate.
///
/// Every function may be called from any thread; only open(), stop() and the destructor wait for
/// the device. The audio thread only fills a ring; a thread of the recorder drains it into the
/// sink.
class Recorder final {
public:
    /// Gets what came in, in order, on the recorder's thread, within a hundredth of a second; every
    /// so often it gets nothing, so that it can do what else it has to. It may take its time: the
    /// ring lasts for seconds.
    using Sink = std::function<void(std::span<const float> samples)>;

    /// The device of that name, or the system's default one for an empty name; says in words when
    /// there is none.
    [[nodiscard]] static Result<std::unique_ptr<Recorder>> open(const std::string& device);
    ~Recorder(); ///< stops
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// Begins to listen; once. A device that refuses shows in failure().
    void start(Sink sink);
    /// Listens no more; what has come in until now has reached the sink when this returns.
    void stop();

    [[nodiscard]] const std::string& device() const;
    [[nodiscard]] int sampleRate() const; ///< Hz
    [[nodiscard]] float takePeak(); ///< the largest magnitude since it was asked last
    [[nodiscard]] std::uint64_t gaps() const; ///< how often sound was lost in what the sink got
    /// Why nothing comes in any more: the device was unplugged, or has fallen silent for seconds.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    struct Device;

    explicit Recorder(std::unique_ptr<Device> device);

    std::unique_ptr<Device> m_device;
};

} // namespace timbrel::audio
