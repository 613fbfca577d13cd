// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/base/sound.h"
#include "engine/params/experiment.h"
#include "engine/snapshots/track.h"

namespace timbrel::experiments {

/// A sound file of any kind and length, at the rate and the loudness that an experiment's corpus is
/// brought to, or a model would hear what it has never learnt. Refuses silence. Any thread.
[[nodiscard]] Result<Sound> readTrack(
    const std::filesystem::path& file, const params::Experiment& experiment);

/// Who can play a track with a run. Reads files, no network; any thread.
[[nodiscard]] Result<snapshots::TrackPlayers> readPlayers(
    const std::filesystem::path& run, std::shared_ptr<const params::Schema> schema);

/// A recording before any class plays it: its sound, and a picture of few frames on a scale of its
/// own.
[[nodiscard]] Result<snapshots::Track> openTrack(
    const std::filesystem::path& file, const params::Experiment& experiment);

/// A track as one class plays it, and what the model heard.
struct PlayedTrack {
    snapshots::Spectrogram track; ///< of few frames
    snapshots::TrackVersion version;
};

/// A run's model at work on recordings of any length. Holds a network: any one thread, which may be
/// another than the one that trains the run further.
class RunTransfer final {
public:
    /// With the weights of the best checkpoint, or the newest that can be read.
    [[nodiscard]] static Result<RunTransfer> open(
        const std::filesystem::path& run, std::shared_ptr<const params::Schema> schema);
    RunTransfer(RunTransfer&& other) noexcept;
    RunTransfer& operator=(RunTransfer&& other) noexcept;
    ~RunTransfer();

    [[nodiscard]] const params::Experiment& experiment() const;
    [[nodiscard]] const snapshots::Stamp& stamp() const; ///< of the run and its checkpoint
    [[nodiscard]] std::span<const Error> skipped() const; ///< checkpoints that cannot be read

    /// Has a class play a track that was read for this run's experiment. What is louder than full
    /// scale is turned down. `seed` is that of the phases. Tells and asks `monitor` throughout.
    [[nodiscard]] Result<PlayedTrack> play(const Sound& track, const snapshots::TrackWish& wish,
        std::uint64_t seed, Monitor& monitor) const;

private:
    struct Parts;
    explicit RunTransfer(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts; ///< keeps LibTorch out of this header
};

} // namespace timbrel::experiments
