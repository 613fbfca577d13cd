// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "engine/base/monitor.h"
#include "engine/base/result.h"
#include "engine/experiments/description/places.h"
#include "engine/params/schema.h"
#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/code_map.h"

namespace timbrel::experiments {

/// How a run's codes are laid out anew.
struct MapWish {
    bool training = true; ///< clips that the run learnt from
    bool heldOut = true;
    std::size_t mostClips = 20'000; ///< of these, spread over them
    int iterations = 1000;
    std::uint64_t seed = 0;
};

/// The codes of many clips of a run in the plane, with more about each than a preview has time for.
/// Holds a network, with the weights of the best checkpoint: any one thread, which may be another
/// than the one that trains the run further.
class RunMap final {
public:
    /// The map so far; called some times a second while it descends.
    using Watch = std::function<void(const snapshots::CodeMap& map)>;

    [[nodiscard]] static Result<RunMap> open(const std::filesystem::path& run,
        std::shared_ptr<const params::Schema> schema, const Places& places, Monitor& monitor);
    RunMap(RunMap&& other) noexcept;
    RunMap& operator=(RunMap&& other) noexcept;
    ~RunMap();

    /// Cancelled while it descends, what it came to is the map.
    [[nodiscard]] Result<snapshots::CodeMap> lay(
        const MapWish& wish, const Watch& watch, Monitor& monitor);
    /// The map with the held-out clips that it lacks, or with the clips of a sound file, placed
    /// among the points that stand. Needs a map.
    [[nodiscard]] Result<snapshots::CodeMap> addHeldOut(Monitor& monitor);
    [[nodiscard]] Result<snapshots::CodeMap> addFile(
        const std::filesystem::path& file, Monitor& monitor);

    /// A clip as a class plays it, or as it is made again where no class is named: a view of one
    /// lane, with its sound.
    [[nodiscard]] Result<snapshots::ClipView> play(
        const std::string& clipId, const std::string& className, Monitor& monitor) const;

private:
    struct Parts;
    explicit RunMap(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts; ///< keeps LibTorch out of this header
};

} // namespace timbrel::experiments
