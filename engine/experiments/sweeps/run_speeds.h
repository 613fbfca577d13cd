// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/params/experiment.h"

namespace timbrel::experiments {

/// How fast earlier runs trained, which tells about how long one like them will take.
class RunSpeeds final {
public:
    /// Of the runs in a folder, newest first; those that cannot be read are left out.
    [[nodiscard]] static RunSpeeds of(
        const std::filesystem::path& runs, std::shared_ptr<const params::Schema> schema);

    void add(params::Experiment experiment, double secondsPerStep);

    /// Seconds of training that an experiment needs after its first `step` steps, without
    /// preparation and measures. Of the runs with the same method, networks and representation the
    /// one with the most settings in common tells, clip by clip; nothing where there is none.
    [[nodiscard]] std::optional<double> secondsFor(
        const params::Experiment& experiment, std::int64_t step) const;

private:
    struct Speed {
        params::Experiment experiment;
        double secondsPerClip = 0.0;
    };
    std::vector<Speed> m_speeds;
};

} // namespace timbrel::experiments
