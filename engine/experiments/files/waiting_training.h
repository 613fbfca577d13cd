// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "engine/base/result.h"
#include "engine/experiments/files/run_folder.h"
#include "engine/params/experiment.h"

namespace timbrel::experiments {

/// What waits to be trained: an experiment, or a run that is to go on until it has taken so many
/// steps in all.
struct WaitingTraining {
    params::Experiment experiment; ///< of the run, with the wished steps, where one is to go on
    std::optional<RunFolder> run; ///< that is to go on

    WaitingTraining(params::Experiment wished, std::optional<RunFolder> resumed = {})
        : experiment(std::move(wished))
        , run(std::move(resumed))
    {
    }
    [[nodiscard]] std::int64_t steps() const
    {
        return experiment.values("training").integer("steps");
    }
};

/// A run that is to go on to `steps`; its settings are read from its folder.
[[nodiscard]] Result<WaitingTraining> resumption(const std::filesystem::path& run,
    std::int64_t steps, std::shared_ptr<const params::Schema> schema);

/// An experiment as it is; of a run only where it lies and how far it is to go:
///
///     resume = "/home/ada/runs/first-transfer-003"
///     steps = 8000
[[nodiscard]] std::string toToml(const WaitingTraining& waiting);
[[nodiscard]] Result<WaitingTraining> loadWaiting(
    const std::filesystem::path& file, std::shared_ptr<const params::Schema> schema);

} // namespace timbrel::experiments
